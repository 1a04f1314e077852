namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>The diagnostics of a text, pushed.</summary>
internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<LspDiagnostic> Diagnostics);
