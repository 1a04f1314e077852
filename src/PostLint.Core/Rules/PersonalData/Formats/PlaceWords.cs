namespace PostLint.Rules.PersonalData.Formats;

/// <summary>The words around addresses; loaded when an address first needs them.</summary>
internal static class PlaceWords
{
    private static readonly WordList List = WordList.Embedded("place-words");

    public static WordSet Home { get; } = List["home"];

    public static WordSet Dwelling { get; } = List["dwelling"];

    public static WordSet Owner { get; } = List["owner"];

    public static WordSet Staying { get; } = List["staying"];

    public static WordSet Venue { get; } = List["venue"];

    public static WordSet Link { get; } = List["link"];

    public static WordSet Event { get; } = List["event"];

    public static WordSet Domestic { get; } = List["domestic"];

    public static WordSet Host { get; } = List["host"];

    public static WordSet Coded { get; } = List["coded"];

    public static WordSet Past { get; } = List["past"];

    public static WordSet Generic { get; } = List["generic"];
}
