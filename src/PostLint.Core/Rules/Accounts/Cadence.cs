using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>Reads how often an account is looked at: a rank that grows with it.</summary>
internal static class Cadence
{
    private static readonly Lexicon Words = Lexicon.Embedded("monitoring-cadences");

    /// <summary>The rank of a cadence (0 for none), or null when its words are not known.</summary>
    public static int? Rank(string text)
    {
        string words = $" {RoleBook.Normal(text).Replace('-', ' ').Replace('/', ' ')} ";
        (int Length, int Section) best = (0, 0);
        foreach (LexiconTerm term in Words.Terms)
        {
            if (term.Text.Length > best.Length && words.Contains($" {term.Text} ", StringComparison.Ordinal)) best = (term.Text.Length, term.Section);
        }

        return best.Length == 0 ? null : best.Section;
    }

    /// <summary>The cadence that the policy asks for under a key of a plan.</summary>
    public static string Wanted(PolicyFacts policy, string key) =>
        policy.Switch($"monitoring.{key}", key switch { "term" => "weekdays", "holiday" => "weekly", _ => "none" });

    /// <summary>Whether a cadence is at least the wanted one; words that are not known are taken on trust.</summary>
    public static bool IsEnough(string text, string wanted) => Rank(text) is not { } rank || rank >= (Rank(wanted) ?? 0);
}
