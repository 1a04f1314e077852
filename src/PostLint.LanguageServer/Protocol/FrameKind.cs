namespace PostLint.LanguageServer.Protocol;

/// <summary>How the reading of a frame ended.</summary>
internal enum FrameKind
{
    /// <summary>A whole message.</summary>
    Message,

    /// <summary>The input ended between two frames.</summary>
    End,

    /// <summary>The input ended within a frame.</summary>
    Truncated,

    /// <summary>The header is none, so where the next frame starts is unknown.</summary>
    BadHeader,

    /// <summary>The message was larger than is taken; it was passed over.</summary>
    Oversized,
}
