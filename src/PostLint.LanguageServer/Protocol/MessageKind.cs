namespace PostLint.LanguageServer.Protocol;

/// <summary>What a well-formed message is.</summary>
internal enum MessageKind
{
    Request,
    Notification,

    /// <summary>The client's answer to a request of ours.</summary>
    Response,

    /// <summary>JSON, but no message.</summary>
    Invalid,
}
