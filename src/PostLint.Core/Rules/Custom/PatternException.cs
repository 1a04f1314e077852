namespace PostLint.Rules.Custom;

/// <summary>A pattern or term that cannot be read: what is wrong with it, and where in it.</summary>
internal sealed class PatternException : Exception
{
    public PatternException(string message, int offset = 0, int length = 0)
        : base(message)
    {
        (Offset, Length) = (offset, length);
    }

    public PatternException()
    {
    }

    public PatternException(string message)
        : base(message)
    {
    }

    public PatternException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The first code unit at fault.</summary>
    public int Offset { get; }

    /// <summary>How many are at fault; 0 for the whole.</summary>
    public int Length { get; }

    /// <summary>The word list that the fault is in; null when it is in the pattern itself.</summary>
    public string? List { get; init; }

    /// <summary>Which entry of the list.</summary>
    public int Entry { get; init; }
}
