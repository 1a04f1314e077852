using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer.Protocol;

/// <summary>One edit: what it replaces (null: the whole text), and which stretch of the shared buffer it brings.</summary>
internal readonly record struct ContentChange(TextRange? Range, int Start, int Length);
