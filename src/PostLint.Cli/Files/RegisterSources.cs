using PostLint.Cli.Hosting;
using PostLint.Cli.Output;
using PostLint.School;
using PostLint.School.Sealing;
using PostLint.Workspaces;

namespace PostLint.Cli.Files;

/// <summary>The plain files that are to be sealed; a path is null where there is none.</summary>
internal sealed record RegisterSources(string? Pupils, string? Consents, string? DoNotPublish)
{
    /// <summary>Whether <c>postlint.yml</c> names the files, so that faults are told by its keys and not by options that nobody wrote.</summary>
    private bool IsConfigured { get; init; }

    /// <summary>Bars on nobody, which show only beside all that the configuration knows of people and groups.</summary>
    private IReadOnlyList<RegisterFault> Strangers { get; init; } = [];

    public bool IsEmpty => Pupils is null && Consents is null && DoNotPublish is null;

    /// <summary>The registers that a <c>postlint.yml</c> names.</summary>
    /// <exception cref="UsageException">There is none, it names no register, or it names sealed ones.</exception>
    public static RegisterSources Of(string? config, CliHost host)
    {
        string path = config is not null ? host.FullPath(config) : WorkspaceLoader.Locate(host.WorkingDirectory)
            ?? throw new UsageException($"no register is named; write --pupils, --consents and --do-not-publish, or name them in a {WorkspaceLoader.FileName}");
        Workspace workspace = host.LoadWorkspace(path, null);
        string? Named(string key)
        {
            if (workspace.ConfigurationRoot?.Text(key) is not { Length: > 0 } named) return null;
            if (named.EndsWith(SealedRegister.Extension, StringComparison.OrdinalIgnoreCase)) throw new UsageException($"'{key}' of {WorkspaceLoader.FileName} is sealed already; name the plain files with --pupils, --consents and --do-not-publish");
            return Path.Combine(workspace.Root, FolderPaths.Local(named));
        }

        var sources = new RegisterSources(Named("pupil_register"), Named("consent_register"), Named("do_not_publish"))
        {
            IsConfigured = true,
            Strangers = [.. workspace.Lint.School.Notices.Where(notice => notice.Key == "do_not_publish").SelectMany(notice => notice.Faults).Where(fault => fault.IsStranger && fault.Matters(host.Today()))],
        };
        return sources.IsEmpty ? throw new UsageException($"{WorkspaceLoader.FileName} names no register; write --pupils, --consents and --do-not-publish") : sources;
    }

    /// <summary>What the files say; null when a fact is lost in one, which standard error tells row by row. Sealed, nobody would see it again.</summary>
    /// <exception cref="UsageException">A file cannot be used.</exception>
    public RegisterFacts? Read(CliHost host)
    {
        bool isWhole = true;
        T? ReadOne<T>(string? path, string option, string key, Func<CsvTable, RegisterFaults, T> read)
            where T : class
        {
            if (path is null) return null;
            string source = IsConfigured ? key : option;
            try
            {
                var faults = new RegisterFaults();
                T register = read(RegisterFile.Read(host.FullPath(path), faults), faults);
                foreach (RegisterFault fault in faults.Found) host.Error.WriteLine($"postlint: {source}: {(fault.IsGrave ? "" : "note: ")}{fault}");
                isWhole &= !faults.Found.Any(fault => fault.IsGrave);
                return register;
            }
            catch (RegisterException exception)
            {
                throw new UsageException($"{source}: {exception.Message}", exception);
            }
        }

        var numbers = new PupilNumbers();
        var facts = new RegisterFacts
        {
            Pupils = ReadOne(Pupils, "--pupils", "pupil_register", (table, faults) => PupilRegister.Read(table, faults, numbers)),
            Consents = ReadOne(Consents, "--consents", "consent_register", ConsentRegisterReader.ReadConsents),
            DoNotPublish = ReadOne(DoNotPublish, "--do-not-publish", "do_not_publish", ConsentRegisterReader.ReadDoNotPublish),
        };
        foreach (RegisterFault fault in Strangers) host.Error.WriteLine($"postlint: do_not_publish: {fault}");
        if (isWhole && Strangers.Count == 0) return numbers.Resolve(facts);
        host.Error.WriteLine("postlint: nothing was sealed, since rows would be lost; mend those that are not marked as notes");
        return null;
    }

    /// <summary>The keys of <c>postlint.yml</c> for the parts that facts have.</summary>
    public static IEnumerable<string> KeysOf(RegisterFacts facts)
    {
        if (facts.Pupils is not null) yield return "pupil_register";
        if (facts.Consents is not null) yield return "consent_register";
        if (facts.DoNotPublish is not null) yield return "do_not_publish";
    }

    /// <summary>How much there is of what.</summary>
    public static string Count(RegisterFacts facts) => string.Join(", ", new[]
    {
        facts.Pupils is { } pupils ? Counted.Of(pupils.Count, "pupil") : null,
        facts.Consents is { } consents ? Counted.Of(consents.Count, "consent") : null,
        facts.DoNotPublish is { } barred ? Counted.Of(barred.Count, "do-not-publish entry", "do-not-publish entries") : null,
    }.OfType<string>());
}
