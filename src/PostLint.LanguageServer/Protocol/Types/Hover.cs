namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>What a hover shows, and for which range.</summary>
internal sealed record Hover(MarkupContent Contents, TextRange Range);
