using PostLint.Analysis;
using PostLint.Rules;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Core.Tests.Harness;

/// <summary>
/// Lints every written name of the table in every sentence for its kind, against a register without any consent, and those that show the
/// surname once more against a register that allows first names only: a full name taken for a forename would pass there.
/// </summary>
internal static class NameFormExam
{
    private static readonly string[] Rules = ["PL2001", "PL2002", "PL2003", "PL2008", "PL6003", "PL6005"];

    private static readonly string[] RunningText = ["full", "caps", "small", "surname-first", "initial", "initial-surname", "first", "nickname"];

    private static readonly string[] OfSurname = ["full", "caps", "small", "surname-first", "initial-surname", "lines", "markup", "hashtag"];

    /// <summary>One outcome for each form, sentence and register.</summary>
    public static IReadOnlyList<NameFormOutcome> Run()
    {
        (IReadOnlyList<NameFormTable> children, ILookup<string, string> carriers) = NameFormTable.ReadAll();
        var jobs = new List<(NameFormTable Child, WrittenName Written, string Carrier, Linter Linter)>();
        foreach (IGrouping<string, NameFormTable> origin in children.GroupBy(child => child.Origin))
        {
            Person[] pupils = [.. origin.Select(child => child.Pupil)];
            Linter none = Create(pupils, []);
            Linter firstNames = Create(pupils, pupils.Select(pupil => new Consent { Id = pupil.Id, Subject = pupil.Id, Kinds = ConsentKinds.FirstName }));
            foreach (NameFormTable child in origin)
            {
                foreach (WrittenName written in child.Written)
                {
                    foreach (string carrier in carriers[written.Kind].Concat(RunningText.Contains(written.Kind) ? carriers["any"] : []).Concat(written.Kind is "full" or "first" or "caps" ? carriers["possessive"] : []))
                    {
                        jobs.Add((child, written, carrier, none));
                        if (written.IsName && OfSurname.Contains(written.Kind)) jobs.Add((child, written, carrier, firstNames));
                    }
                }
            }
        }

        return [.. jobs.AsParallel().AsOrdered().Select(job => Lint(job.Child, job.Written, job.Carrier, job.Linter))];
    }

    private static NameFormOutcome Lint(NameFormTable child, WrittenName written, string carrier, Linter linter)
    {
        string sentence = carrier.Replace("{class}", child.Pupil.Class, StringComparison.Ordinal).Replace("{year}", "Year " + child.Pupil.Year![1..], StringComparison.Ordinal);
        int start = sentence.IndexOf("{}", StringComparison.Ordinal);
        string draft = sentence.Replace("{}", written.Text, StringComparison.Ordinal);
        bool reported = linter.Lint(SourceText.From(draft), "posts/draft.md", new LintOptions(DraftLint.Today)).Diagnostics
            .Any(diagnostic => Rules.Contains(diagnostic.Id) && diagnostic.Span.Start < start + written.Text.Length && start < Math.Max(diagnostic.Span.End, diagnostic.Span.Start + 1));
        return new NameFormOutcome(child.Origin, written, draft, reported);
    }

    private static Linter Create(IEnumerable<Person> pupils, IEnumerable<Consent> consents) => new(new LintConfiguration(
        new SchoolFacts { People = new PeopleDirectory(pupils), HasPupilRegister = true, HasConsentRegister = true, Consents = new ConsentRegister(consents) },
        PolicyFacts.Default,
        [.. Rules.Select(rule => new ActiveRule(RuleCatalog.Find(rule)!, null, false, RuleOptions.None))]));
}
