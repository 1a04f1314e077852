namespace PostLint.Rules.PersonalData.Formats;

/// <summary>The words around telephone numbers; loaded when a digit first needs them.</summary>
internal static class PhoneWords
{
    private static readonly WordList List = WordList.Embedded("phone-words");

    public static WordSet Joiners { get; } = List["joiner"];

    public static WordSet Contact { get; } = List["contact"];

    public static WordSet Identifiers { get; } = List["identifier"];

    public static WordSet NumberedIdentifiers { get; } = List["numbered"];

    public static WordSet Self { get; } = List["self"];

    public static WordSet Private { get; } = List["private"];

    public static WordSet Titled { get; } = List["titled"];

    public static WordSet Organisation { get; } = List["organisation"];

    public static WordSet Helpline { get; } = List["helpline"];

    public static WordSet Number { get; } = List["number"];

    public static WordSet Glued { get; } = List["glued"];
}
