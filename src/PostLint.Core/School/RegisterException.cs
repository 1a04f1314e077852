namespace PostLint.School;

/// <summary>A register that cannot be used; the message names rows and columns, never values.</summary>
public sealed class RegisterException : Exception
{
    /// <summary>What to do, where that is not to put the file in its place.</summary>
    public string? Help { get; init; }

    public RegisterException(string message)
        : base(message)
    {
    }

    public RegisterException()
    {
    }

    public RegisterException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
