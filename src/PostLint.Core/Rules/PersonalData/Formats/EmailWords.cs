namespace PostLint.Rules.PersonalData.Formats;

/// <summary>The words around mailboxes; loaded when an at sign or its disguise first needs them.</summary>
internal static class EmailWords
{
    private static readonly WordList List = WordList.Embedded("email-words");

    public static WordSet Cue { get; } = List["cue"];

    public static WordSet Plain { get; } = List["plain"];

    public static WordSet DomainEnding { get; } = List["ending"];

    public static WordSet FileEnding { get; } = List["file"];
}
