using PostLint.Lexicons;

namespace PostLint.Analysis;

/// <summary>The word list of cues beside names, and the numbers of its sections. A rule that reads <see cref="PostContext.PupilMentions"/> lists it.</summary>
public static class PersonCues
{
    public static Lexicon Words { get; } = Lexicon.Embedded("person-cues");

    public static int Achievement { get; } = Words.Section("achievement");

    public static int Age { get; } = Words.Section("age");

    public static int Article { get; } = Words.Section("article");

    public static int Family { get; } = Words.Section("family");

    public static int PlaceBefore { get; } = Words.Section("place-before");

    public static int Pupil { get; } = Words.Section("pupil");

    public static int Saint { get; } = Words.Section("saint");

    public static int Suffix { get; } = Words.Section("suffix");

    public static int Title { get; } = Words.Section("title");

    public static int Year { get; } = Words.Section("year");
}
