namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A snippet: <c>${1:word}</c> is a place to fill in.</summary>
internal sealed record StringValue(string Kind, string Value);
