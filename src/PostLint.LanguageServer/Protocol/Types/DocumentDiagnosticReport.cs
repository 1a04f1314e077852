namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>The diagnostics of a text, or that they are those of the previous result (<c>unchanged</c>, without items).</summary>
internal sealed record DocumentDiagnosticReport(string Kind, string ResultId, IReadOnlyList<LspDiagnostic>? Items);
