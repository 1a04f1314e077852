using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>The words of person-nouns.txt: nouns for people, and what stands around them. Each is the bit of a section.</summary>
internal static class NounWords
{
    public static readonly PhraseList List = new("person-nouns");

    public static readonly uint Pupil = List.Section("pupil"), Pupils = List.Section("pupils"), Talent = List.Section("talent"), Rank = List.Section("rank");

    public static readonly uint Staff = List.Section("staff") | List.Section("staffplural"), Parents = List.Section("parents");

    public static readonly uint Parent = List.Section("parent") | Parents, Relative = List.Section("relative") | List.Section("relatives");

    public static readonly uint Own = List.Section("own"), Definite = List.Section("definite"), Indefinite = List.Section("indefinite");

    public static readonly uint Possessor = List.Section("possessor"), Generic = List.Section("generic"), Few = List.Section("few");

    public static readonly uint Only = List.Section("only"), Group = List.Section("group"), Join = List.Section("join"), Stop = List.Section("stop");

    /// <summary>All nouns, in the singular and in the plural.</summary>
    public static readonly uint Heads = Pupil | Pupils | Talent | Rank | Staff | Parent | Relative | List.Section("somebody");

    public static readonly uint Plurals = Pupils | Parents | List.Section("staffplural") | List.Section("relatives");

    /// <summary>The sections of a word by itself.</summary>
    public static uint Of(Post post, int word) => List.At(post, word, word + 1).Sections;

    public static bool Is(Post post, int word, string text) => post.Prose[post.Words[word].Span].Equals(text, StringComparison.OrdinalIgnoreCase);

    public static bool IsAny(Post post, int word, ReadOnlySpan<string> texts)
    {
        foreach (string text in texts)
        {
            if (Is(post, word, text)) return true;
        }

        return false;
    }

    /// <summary>"Tallest", "youngest".</summary>
    public static bool IsSuperlative(Post post, int word) => post.Prose[post.Words[word].Span].EndsWith("est");

    /// <summary>A year or class; beside an adult ("a Year 4 mum") the cues leave it out, since it makes nobody a pupil.</summary>
    public static bool IsYear(PostContext context, int word)
    {
        Post post = context.Post;
        if ((context.NameCues.At(word) & NameCues.Year) != NameCues.None || !YearMarkers.Digits(post, word).IsEmpty) return true;
        return word + 1 < post.Words.Count && Is(post, word, "year") && !YearMarkers.Digits(post, word + 1).IsEmpty;
    }

    public static ReferenceSort SortOf(uint head)
    {
        if ((head & (Pupil | Pupils | Talent | Rank)) != 0) return ReferenceSort.Pupil;
        if ((head & Staff) != 0) return ReferenceSort.Staff;
        if ((head & Parent) != 0) return ReferenceSort.Parent;
        return (head & Relative) != 0 ? ReferenceSort.Relative : ReferenceSort.Unknown;
    }
}
