namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>The kinds of code action on offer.</summary>
internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);
