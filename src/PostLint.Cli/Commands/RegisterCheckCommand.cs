using System.CommandLine;
using PostLint.Cli.Hosting;
using PostLint.Cli.Output;
using PostLint.School;
using PostLint.Workspaces;

namespace PostLint.Cli.Commands;

/// <summary><c>postlint register check</c>: all that is wrong in the registers of a workspace, by row and column and without their values.</summary>
internal static class RegisterCheckCommand
{
    public static Command Create(CliHost host)
    {
        var config = new Option<string?>("--config") { HelpName = "FILE", Description = "the postlint.yml that names the registers; the nearest when left out" };
        var keyFile = new Option<string?>("--key-file") { HelpName = "FILE", Description = "the key of sealed registers" };
        var command = new Command("check", "Lists what is wrong in the registers, by row and column.") { config, keyFile };
        command.SetAction(parsed => Run(parsed.GetValue(config), host.WithKeyFile(parsed.GetValue(keyFile))));
        return command;
    }

    private static int Run(string? config, CliHost host)
    {
        string path = config is not null ? host.FullPath(config) : WorkspaceLoader.Locate(host.WorkingDirectory)
            ?? throw new UsageException($"there is no {WorkspaceLoader.FileName} here or in a folder above");
        SchoolFacts school = host.LoadWorkspace(path, null).Lint.School;
        if (!school.HasPupilRegister && !school.HasConsentRegister && school.DoNotPublish.Count == 0 && school.Problems.Count == 0)
            throw new UsageException($"{WorkspaceLoader.FileName} names no register; put the path of one under 'pupil_register', 'consent_register' or 'do_not_publish'");
        foreach (RegisterProblem problem in school.Problems) host.Error.WriteLine($"postlint: {problem.Key}: not available: {problem.Reason}");
        foreach (RegisterNotice notice in school.Notices)
        {
            foreach (RegisterFault fault in notice.Faults.Where(fault => fault.Matters(host.Today()))) host.Out.WriteLine($"{notice.Key}: {(fault.IsGrave ? "" : "note: ")}{fault}");
        }

        bool isSound = WriteStrangers(school, host.Today(), host.Out) & !school.Notices.Any(notice => notice.Faults.Any(fault => fault.IsGrave && fault.Matters(host.Today())));
        foreach (string key in school.FindTrackedRegisters()) host.Out.WriteLine($"{key}: git tracks this plain register; keep it out of the repository, or seal it");
        // Of a register that cannot be read, "0 pupils" would say that it is empty.
        if (school.Problems.Count == 0) host.Out.WriteLine($"{Counted.Of(school.People.All.Count(person => person.Kind == PersonKind.Pupil), "pupil")}, {Counted.Of(school.Consents.All.Count, "consent")}, {Counted.Of(school.DoNotPublish.Count, "do-not-publish entry", "do-not-publish entries")}");
        return school.Problems.Count > 0 ? ExitCode.Failure : isSound ? ExitCode.Clean : ExitCode.Findings;
    }

    /// <summary>
    /// Entries whose subject nobody has have no effect, which a slip of the pen in an id is enough for. Bars on nobody are faults of their register
    /// where that of the pupils is at hand. False when a bar is among them.
    /// </summary>
    private static bool WriteStrangers(SchoolFacts school, DateOnly today, TextWriter output)
    {
        if (school.Problems.Count > 0) return true;
        var known = school.People.All.Select(person => person.Id).Concat(school.People.All.SelectMany(person => person.Groups)).Concat(school.Groups.Keys).ToHashSet(StringComparer.Ordinal);
        int consents = school.Consents.All.Count(consent => !known.Contains(consent.Subject)), bars = school.DoNotPublish.Keys.Count(subject => !known.Contains(subject) && school.IsBarred(subject, today));
        if (consents > 0) output.WriteLine($"consent_register: note: {Counted.Of(consents, "consent")} {(consents == 1 ? "concerns" : "concern")} no person or group on record, and so {(consents == 1 ? "allows" : "allow")} nothing");
        bars = school.People.All.Any(person => person.Kind == PersonKind.Pupil) ? 0 : bars;
        if (bars > 0) output.WriteLine($"do_not_publish: {Counted.Of(bars, "entry", "entries")} {(bars == 1 ? "concerns" : "concern")} no person or group on record, and so {(bars == 1 ? "bars" : "bar")} nobody");
        return bars == 0;
    }
}
