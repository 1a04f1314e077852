namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>From one position up to, not including, another.</summary>
internal readonly record struct TextRange(Position Start, Position End);
