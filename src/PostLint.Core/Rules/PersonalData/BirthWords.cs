using PostLint.Lexicons;

namespace PostLint.Rules.PersonalData;

/// <summary>The words that announce a birth date, a birthday or an age.</summary>
internal static class BirthWords
{
    public static Lexicon Words { get; } = Lexicon.Embedded("birth-words");

    public static int Born { get; } = Words.Section("born");

    public static int Birthday { get; } = Words.Section("birthday");

    public static int Greeting { get; } = Words.Section("greeting");
}
