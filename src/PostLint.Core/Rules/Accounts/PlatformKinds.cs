using PostLint.Lexicons;

namespace PostLint.Rules.Accounts;

/// <summary>Which platforms share videos, carry messages and the like.</summary>
internal static class PlatformKinds
{
    private static readonly Lexicon Names = Lexicon.Embedded("platform-kinds");

    /// <summary>Whether some platforms hold one of a kind, or name the kind itself; <c>any</c> wants no more than one platform. A kind that is not known is taken as there.</summary>
    public static bool Has(IReadOnlyList<string> platforms, string kind)
    {
        if (kind == "any") return platforms.Count > 0;
        if (!Names.Sections.Contains(kind)) return true;
        int section = Names.Section(kind);
        return platforms.Any(platform => platform == kind || Names.Terms.Any(term => term.Section == section && term.Text == platform.Replace('-', ' ')));
    }
}
