namespace PostLint.Cli.Hosting;

/// <summary>An argument that cannot be followed; the message is for the person at the keyboard.</summary>
internal sealed class UsageException : Exception
{
    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException()
    {
    }

    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
