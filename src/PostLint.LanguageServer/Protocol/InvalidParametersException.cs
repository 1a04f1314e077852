namespace PostLint.LanguageServer.Protocol;

/// <summary>Parameters that are not what a method takes.</summary>
internal sealed class InvalidParametersException : Exception
{
    public InvalidParametersException()
        : base("the parameters are not those of this method")
    {
    }

    public InvalidParametersException(string message)
        : base(message)
    {
    }

    public InvalidParametersException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
