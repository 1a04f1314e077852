namespace PostLint.School;

/// <summary>A register that cannot be used; the message names rows and columns, never values.</summary>
public sealed class RegisterException : Exception
{
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
