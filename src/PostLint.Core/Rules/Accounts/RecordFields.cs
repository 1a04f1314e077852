using PostLint.Analysis;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>What the record of an account must hold under the policy, and whether it does.</summary>
internal sealed class RecordFields(PolicyFacts policy)
{
    private const string Usual = "business_case,aim,audience,visibility,approved_by";

    /// <summary>Fields whose want alone is no more than a hint.</summary>
    private static readonly string[] Minor = ["application", "promotion"];

    private readonly string[] required = Words("account_record", Usual, policy);
    private readonly string[] ofBlogs = Words("account_record.blogs", "", policy);

    /// <summary>The keys that are required of an account and missing.</summary>
    public IReadOnlyList<string> Missing(SocialAccount account, AccountRecord record) =>
        [.. required.Concat(IsBlog(account) ? ofBlogs : []).Distinct(StringComparer.Ordinal).Where(key => !record.Has(key))];

    /// <summary>The most that a list of missing keys can carry.</summary>
    public static DiagnosticSeverity AtMost(IReadOnlyList<string> missing) =>
        missing.All(key => Minor.Contains(key)) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;

    public static bool IsBlog(SocialAccount account) =>
        account.Kind?.ToLowerInvariant() is "blog" or "wiki" || account.Kind is null && account.Platform?.ToLowerInvariant() is "blog" or "wiki";

    private static string[] Words(string name, string otherwise, PolicyFacts policy) =>
        policy.Switch(name, otherwise) is var words && words == "none" ? [] : words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
