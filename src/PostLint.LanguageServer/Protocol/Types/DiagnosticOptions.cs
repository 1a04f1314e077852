namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>How diagnostics can be pulled.</summary>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);
