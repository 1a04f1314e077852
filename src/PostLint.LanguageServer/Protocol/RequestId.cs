namespace PostLint.LanguageServer.Protocol;

/// <summary>A request's id as the client wrote it: a number, or a string with its quotes.</summary>
internal readonly record struct RequestId(string Json)
{
    /// <summary>For answers to what has no id that could be read.</summary>
    public static RequestId None { get; } = new("null");
}
