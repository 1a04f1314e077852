namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Whether the client is to ask again.</summary>
internal sealed record DiagnosticServerCancellationData(bool RetriggerRequest);
