namespace PostLint.Rules.PersonalData.Formats;

/// <summary>The words of street addresses; loaded when a number or a home cue first needs them.</summary>
internal static class AddressWords
{
    private static readonly WordList List = WordList.Embedded("address-words");

    public static WordSet Street { get; } = List["street"];

    public static WordSet ClearStreet { get; } = List["clear"];

    public static WordSet Leading { get; } = List["leading"];

    public static WordSet Building { get; } = List["building"];

    public static WordSet Unit { get; } = List["unit"];

    public static WordSet Count { get; } = List["count"];

    public static WordSet Ordinary { get; } = List["ordinary"];

    public static WordSet Pair { get; } = List["pair"];

    public static WordSet Onward { get; } = List["onward"];

    public static WordSet Within { get; } = List["within"];

    public static WordSet Approach { get; } = List["approach"];

    public static WordSet Month { get; } = List["month"];
}
