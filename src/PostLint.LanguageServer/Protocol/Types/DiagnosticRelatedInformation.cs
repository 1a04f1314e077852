namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Another place that contributes to a finding.</summary>
internal sealed record DiagnosticRelatedInformation(Location Location, string Message);
