namespace PostLint.LanguageServer.Protocol;

/// <summary>The error codes of JSON-RPC and of the language server protocol that are in use.</summary>
internal enum ErrorCode
{
    None = 0,
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    InternalError = -32603,
    ServerNotInitialized = -32002,

    /// <summary>The client asked for an end.</summary>
    RequestCancelled = -32800,

    /// <summary>The text has changed since the request.</summary>
    ContentModified = -32801,

    /// <summary>The server gave a pull of diagnostics up, because the text has changed since.</summary>
    ServerCancelled = -32802,
}
