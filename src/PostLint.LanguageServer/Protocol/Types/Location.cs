namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A place in a file.</summary>
internal sealed record Location(string Uri, TextRange Range);
