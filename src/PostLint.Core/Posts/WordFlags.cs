namespace PostLint.Posts;

/// <summary>What the spelling of a word and the gap before it show.</summary>
[Flags]
public enum WordFlags : ushort
{
    None = 0,
    /// <summary>The first letter is upper case.</summary>
    Capitalised = 1,
    /// <summary>Two or more letters, all upper case.</summary>
    AllCaps = 2,
    /// <summary>Holds a digit.</summary>
    HasDigit = 4,
    /// <summary>Holds nothing but digits.</summary>
    Number = 8,
    /// <summary>Followed by a possessive 's, which is not part of the word's span.</summary>
    Possessive = 16,
    /// <summary>Part of a hashtag; CamelCase hashtags are split into words.</summary>
    InHashtag = 32,
    /// <summary>Part of an @mention.</summary>
    InMention = 64,
    /// <summary>The first word of a sentence, a segment or a line that stands for itself.</summary>
    SentenceStart = 128,
    /// <summary>A comma, bracket, quotation mark or dash stands before it: a phrase does not run across.</summary>
    SoftBreakBefore = 256,
    /// <summary>A full stop, colon, semicolon, placeholder or the start of a segment stands before it.</summary>
    HardBreakBefore = 512,
    /// <summary>A line break stands before it (inside a paragraph).</summary>
    LineBreakBefore = 1024,
    /// <summary>Joined to the word before by a hyphen.</summary>
    HyphenBefore = 2048,
    /// <summary>Holds a character that folding dropped or replaced: zero width, look-alike, full width.</summary>
    Disguised = 4096,
    /// <summary>Part of a mailbox <c>name@host</c>.</summary>
    InAddress = 8192,
}
