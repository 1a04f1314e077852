namespace PostLint.LanguageServer.Protocol;

/// <summary>Kinds of code action; a kind holds all kinds that continue it behind a dot.</summary>
internal static class CodeActionKind
{
    public const string QuickFix = "quickfix";

    public const string FixAll = "source.fixAll.postlint";

    /// <summary>Whether a kind is among those asked for; all are when none is named.</summary>
    public static bool IsAsked(IReadOnlyList<string>? only, string kind) =>
        only is null || only.Any(asked => asked.Length == 0 || kind == asked || kind.StartsWith(asked + ".", StringComparison.Ordinal));
}
