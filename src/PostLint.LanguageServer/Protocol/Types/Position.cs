namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A zero-based line and a zero-based UTF-16 code unit within it.</summary>
internal readonly record struct Position(int Line, int Character);
