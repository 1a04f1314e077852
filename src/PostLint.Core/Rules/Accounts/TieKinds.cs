using PostLint.Lexicons;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>Which kinds of relationship allow contact outside school.</summary>
internal static class TieKinds
{
    private static readonly Lexicon Words = Lexicon.Embedded("relationship-kinds");
    private static readonly int School = Words.Section("school");

    /// <summary>Whether an entry names a tie that is not the school's own: family, a friend of the family, or another with its reason.</summary>
    public static bool IsAllowed(Relationship tie)
    {
        string kind = $" {RoleBook.Normal(tie.Kind?.Value ?? "").Replace('-', ' ').Replace('/', ' ').Replace(':', ' ')} ";
        bool allowed = tie.Reason is { Length: > 0 } || kind.StartsWith(" other ", StringComparison.Ordinal) && kind.Length > " other ".Length;
        foreach (LexiconTerm term in Words.Terms)
        {
            if (!kind.Contains($" {term.Text} ", StringComparison.Ordinal)) continue;
            if (term.Section == School) return false;
            allowed = true;
        }

        return allowed;
    }
}
