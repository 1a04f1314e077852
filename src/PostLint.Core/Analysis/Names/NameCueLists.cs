using PostLint.Lexicons;

namespace PostLint.Analysis;

/// <summary>The word lists that tell what a name beside them is, with the cue that each of their sections gives.</summary>
public static class NameCueLists
{
    private static readonly Lexicon PupilWords = Lexicon.Embedded("pupil-cues");
    private static readonly Lexicon OtherWords = Lexicon.Embedded("non-pupil-cues");
    private static readonly Lexicon Figures = Lexicon.Embedded("public-figures");
    private static readonly Lexicon NotNames = Lexicon.Embedded("not-names");

    private static readonly (Lexicon List, NameCues[] Cues)[] Cues =
    [
        (PersonCues.Words, Map(PersonCues.Words, section => section switch
        {
            "achievement" => NameCues.Praise,
            "age" => NameCues.Age,
            "article" => NameCues.Article,
            "place-before" => NameCues.PlaceBefore,
            "pupil" => NameCues.Pupil,
            "saint" => NameCues.Saint,
            "suffix" => NameCues.Suffix,
            "title" => NameCues.Title,
            "year" => NameCues.Year,
            _ => NameCues.None,
        })),
        (PupilWords, Map(PupilWords, section => section switch
        {
            "childfamily" => NameCues.ChildFamily,
            "greeting" => NameCues.Greeting,
            "label" => NameCues.Label,
            "praise" => NameCues.Praise,
            "role" => NameCues.PupilRole,
            "roll" => NameCues.Roll,
            "speech" => NameCues.Speech,
            "work" => NameCues.Work,
            _ => throw Unknown(section),
        })),
        (OtherWords, Map(OtherWords, section => section switch
        {
            "adultfamily" => NameCues.AdultFamily,
            "animal" => NameCues.Animal,
            "authored" => NameCues.Authored,
            "byline" => NameCues.Byline,
            "contact" => NameCues.Contact,
            "fiction" => NameCues.Fiction,
            "fictionbefore" => NameCues.FictionBefore,
            "former" => NameCues.Former,
            "history" => NameCues.History,
            "naming" => NameCues.Naming,
            "profession" => NameCues.Profession,
            "role" => NameCues.Role,
            "staffnews" => NameCues.StaffNews,
            "suffix" => NameCues.Suffix,
            "surnamesuffix" => NameCues.SurnameSuffix,
            "thanks" => NameCues.Thanks,
            "visitor" => NameCues.Visitor,
            "visitorafter" => NameCues.VisitorAfter,
            _ => throw Unknown(section),
        })),
        (Figures, Map(Figures, _ => NameCues.Figure)),
        (NotNames, Map(NotNames, section => section == "titles-of-works" ? NameCues.NotName | NameCues.Fiction : NameCues.NotName)),
    ];

    /// <summary>The lists that a rule reading <see cref="PostContext.ProbableNames"/> declares.</summary>
    public static IReadOnlyList<Lexicon> All { get; } = [.. Cues.Select(entry => entry.List)];

    internal static ReadOnlySpan<(Lexicon List, NameCues[] Cues)> Entries => Cues;

    private static NameCues[] Map(Lexicon list, Func<string, NameCues> cue) => [.. list.Sections.Select(cue)];

    private static ArgumentException Unknown(string section) => new($"no cue for section '{section}'", nameof(section));
}
