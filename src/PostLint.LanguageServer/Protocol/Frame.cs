namespace PostLint.LanguageServer.Protocol;

/// <summary>One frame of the input; the body is valid until the next is read.</summary>
internal readonly record struct Frame(FrameKind Kind, ReadOnlyMemory<byte> Body);
