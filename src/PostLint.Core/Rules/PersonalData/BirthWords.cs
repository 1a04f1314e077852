using PostLint.Lexicons;

namespace PostLint.Rules.PersonalData;

/// <summary>The words that announce a birth date, a birthday or an age.</summary>
internal static class BirthWords
{
    public static Lexicon Words { get; } = Lexicon.Embedded("birth-words");

    public static int Born { get; } = Words.Section("born");

    public static int Birthday { get; } = Words.Section("birthday");

    public static int Greeting { get; } = Words.Section("greeting");

    public static int Age { get; } = Words.Section("age");

    public static int Arrival { get; } = Words.Section("arrival");

    public static int Part { get; } = Words.Section("part");

    public static int Big { get; } = Words.Section("big");

    public static int Turning { get; } = Words.Section("turning");

    public static int Day { get; } = Words.Section("day");

    public static int Number { get; } = Words.Section("number");

    public static int Ordinal { get; } = Words.Section("ordinal");

    public static int Candles { get; } = Words.Section("candles");

    public static int Milestone { get; } = Words.Section("milestone");

    public static int Teenager { get; } = Words.Section("teenager");
}
