using System.Collections.Frozen;
using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// The word lists that tell what a name beside them is, as one phrase table of their own: their words are too common to be looked for in
/// every text, so that only the sentences around a name are read against them.
/// </summary>
internal static class NameCueLists
{
    /// <summary>Cues that count right beside a name only. Their words ("the", "in", "is") are everywhere, so that they are looked up there and nowhere else.</summary>
    private const NameCues AdjacentKinds = NameCues.Article | NameCues.PlaceBefore | NameCues.Being;

    private static readonly List<NameCues> Kinds = [];
    private static readonly Dictionary<ulong, NameCues> AdjacentWords = [];

    /// <summary>Phrases of all lists; their values are numbers for <see cref="KindOf"/>.</summary>
    public static PhraseTable Table { get; } = Build();

    private static readonly FrozenDictionary<ulong, NameCues> Adjacent = AdjacentWords.ToFrozenDictionary();

    /// <summary>The cues that a word gives to a name right beside it, beyond those of <see cref="Table"/>.</summary>
    public static NameCues AdjacentOf(ulong word) => Adjacent.GetValueOrDefault(word);

    /// <summary>What a value of <see cref="Table"/> stands for.</summary>
    public static NameCues KindOf(int value) => Kinds[value];

    private static PhraseTable Build()
    {
        var builder = new PhraseTableBuilder();
        Add(builder, Lexicon.Embedded("person-cues"), section => section switch
        {
            "achievement" => NameCues.Praise,
            "age" => NameCues.Age,
            "article" => NameCues.Article,
            "family" => NameCues.Family,
            "place-before" => NameCues.PlaceBefore,
            "pupil" => NameCues.Pupil,
            "saint" => NameCues.Saint,
            "suffix" => NameCues.Suffix,
            "title" => NameCues.Title,
            "year" => NameCues.Year,
            "yearhead" => NameCues.YearHead,
            _ => throw Unknown(section),
        });
        Add(builder, Lexicon.Embedded("pupil-cues"), section => section switch
        {
            "among" => NameCues.Among,
            "being" => NameCues.Being,
            "childfamily" => NameCues.ChildFamily,
            "column" => NameCues.Column,
            "deed" => NameCues.Deed,
            "greeting" => NameCues.Greeting,
            "label" => NameCues.Label,
            "leaver" => NameCues.Leaver,
            "office" => NameCues.Office,
            "prize" => NameCues.Prize,
            "praise" => NameCues.Praise,
            "pronoun" => NameCues.Pronoun,
            "role" => NameCues.PupilRole,
            "roll" => NameCues.Roll,
            "schooling" => NameCues.Schooling,
            "speech" => NameCues.Speech,
            "stage" => NameCues.Stage,
            "work" => NameCues.Work,
            _ => throw Unknown(section),
        });
        Add(builder, Lexicon.Embedded("non-pupil-cues"), section => section switch
        {
            "adultbody" => NameCues.AdultBody,
            "adultfamily" => NameCues.AdultFamily,
            "animal" => NameCues.Animal,
            "authored" => NameCues.Authored,
            "byline" => NameCues.Byline,
            "column" => NameCues.OtherColumn,
            "contact" => NameCues.Contact,
            "credit" => NameCues.Credit,
            "emblem" => NameCues.Emblem,
            "farewell" => NameCues.Farewell,
            "fiction" => NameCues.Fiction,
            "fictionbefore" => NameCues.FictionBefore,
            "former" => NameCues.Former,
            "guest" => NameCues.Guest,
            "history" => NameCues.History,
            "kind" => NameCues.Kind,
            "naming" => NameCues.Naming,
            "profession" => NameCues.Profession,
            "puzzle" => NameCues.Puzzle,
            "role" => NameCues.Role,
            "staffnews" => NameCues.StaffNews,
            "study" => NameCues.Study,
            "subject" => NameCues.Subject,
            "suffix" => NameCues.Suffix,
            "surnamesuffix" => NameCues.SurnameSuffix,
            "thanks" => NameCues.Thanks,
            "thing" => NameCues.Thing,
            "visitor" => NameCues.Visitor,
            "visitorafter" => NameCues.VisitorAfter,
            _ => throw Unknown(section),
        });
        Add(builder, Lexicon.Embedded("public-figures"), _ => NameCues.Figure);
        Add(builder, Lexicon.Embedded("not-names"), section => section == "titles-of-works" ? NameCues.NotName | NameCues.Fiction : NameCues.NotName);
        return builder.Build();
    }

    private static void Add(PhraseTableBuilder builder, Lexicon list, Func<string, NameCues> cue)
    {
        NameCues[] kinds = [.. list.Sections.Select(cue)];
        foreach (LexiconTerm term in list.Terms)
        {
            NameCues kind = kinds[term.Section];
            if ((kind & AdjacentKinds) != NameCues.None && !term.Text.Contains(' '))
            {
                ulong word = WordHash.Of(term.Text);
                AdjacentWords[word] = AdjacentWords.GetValueOrDefault(word) | kind;
                continue;
            }

            builder.Add(term.Text, Number(kind));
            // The lists give who somebody is in the singular; "our cooks", "three bantams" say the same of several.
            if ((kind & (NameCues.Role | NameCues.Profession | NameCues.Animal | NameCues.PupilRole | NameCues.Thing)) != NameCues.None && term.Text[^1] != 's') builder.Add($"{term.Text}s", Number(kind));
        }
    }

    private static int Number(NameCues kind)
    {
        int known = Kinds.IndexOf(kind);
        if (known >= 0) return known;
        Kinds.Add(kind);
        return Kinds.Count - 1;
    }

    private static ArgumentException Unknown(string section) => new($"no cue for section '{section}'", nameof(section));
}
