using PostLint.Analysis;
using PostLint.Rules;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Core.Tests.Harness;

/// <summary>A school of few people, to ask whom a name means.</summary>
internal static class NamedPeople
{
    private static readonly string[] Rules = ["PL2001", "PL2003", "PL6003"];

    private static readonly Person[] People =
    [
        Pupil("grace", "Grace", "Marsh", "Y5", "5F"), Pupil("will", "Will", "Ashby", "Y6", "6B"), Pupil("may", "May", "Lund", "Y2", "2R"), Pupil("hope", "Hope", "Carr", "Y9", "9Q"), Pupil("mark", "Mark", "Teale", "Y9", "9T"),
        Pupil("sam-o", "Sam", "O'Reilly", "Y5", "5F"), Pupil("sam-p", "Sam", "Petrov", "Y6", "6B"), Pupil("ella", "Ella", "Hartley", "Y3", "3W"), Pupil("tom", "Tom", "Hartley", "Y6", "6B"),
        Pupil("isaac", "Isaac", "Newton", "Y7", "7K"), Pupil("merlin", "Merlin", "Hayes", "Y4", "4D"), Pupil("rowan", "Rowan", "Priestley", "Y1", "1P"), Pupil("priya", "Priya", "Raman", "Y8", "8T"),
        new() { Id = "tolley", Kind = PersonKind.Staff, Title = "Mrs", Forenames = ["Grace"], Surname = "Tolley", Role = "teacher", MayBeNamed = true },
        new() { Id = "shah", Kind = PersonKind.Staff, Title = "Miss", Forenames = ["Priya"], Surname = "Shah", Role = "teacher", MayBeNamed = true },
        new() { Id = "dunne", Kind = PersonKind.Staff, Title = "Mr", Forenames = ["Mark"], Surname = "Dunne", Role = "caretaker", MayBeNamed = true },
    ];

    /// <summary>The texts that are reported as a pupil's name, where some pupils (by id) may be named in full.</summary>
    public static IReadOnlyList<string> Reported(string draft, params IEnumerable<string> allowed)
    {
        var school = new SchoolFacts
        {
            People = new PeopleDirectory(People),
            HasPupilRegister = true,
            HasConsentRegister = true,
            Consents = new ConsentRegister(allowed.Select(id => new Consent { Id = "c-" + id, Subject = id, Kinds = ConsentKinds.Name })),
        };
        var linter = new Linter(new LintConfiguration(school, PolicyFacts.Default, [.. Rules.Select(rule => new ActiveRule(RuleCatalog.Find(rule)!, null, false, RuleOptions.None))]));
        return [.. linter.Lint(SourceText.From(draft), "posts/draft.md", new LintOptions(DraftLint.Today)).Diagnostics.Select(diagnostic => draft[diagnostic.Span.Start..diagnostic.Span.End])];
    }

    private static Person Pupil(string id, string forename, string surname, string year, string form) =>
        new() { Id = id, Kind = PersonKind.Pupil, Forenames = [forename], Surname = surname, Year = year, Class = form };
}
