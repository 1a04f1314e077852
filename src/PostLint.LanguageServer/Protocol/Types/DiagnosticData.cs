namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>What the extension may want to know beside the code: the rule's name and what to do.</summary>
internal sealed record DiagnosticData(string Rule, string Help);
