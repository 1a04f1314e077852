namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A line for the output channel; type 1 is an error, 2 a warning, 3 a note.</summary>
internal sealed record LogMessageParams(int Type, string Message);
