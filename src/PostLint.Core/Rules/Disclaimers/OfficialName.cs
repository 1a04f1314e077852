using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>Whether a handle, an account name or a display name reads as the school's or the trust's own.</summary>
internal static class OfficialName
{
    private static readonly Lexicon Words = Lexicon.Embedded("official-names");
    private static readonly string[] Others = Terms("others"), SchoolParts = Terms("school"), Endings = Terms("other-endings");

    public static bool Looks(PostContext context, string name)
    {
        string folded = Join(name);
        if (Others.Any(other => folded.Contains(other, StringComparison.Ordinal)) || Endings.Any(ending => folded.EndsWith(ending, StringComparison.Ordinal)) || folded.StartsWith("old", StringComparison.Ordinal)) return false;
        if (folded.Contains("official", StringComparison.Ordinal)) return true;
        foreach (string own in context.School.Identity.Aliases.Prepend(context.School.Identity.Name).Concat(context.School.Identity.TrustNames))
        {
            string joined = Join(own);
            if (joined.Length >= 5 && folded.IndexOf(joined, StringComparison.Ordinal) is >= 0 and int at && IsSchools(context, own, folded[..at], folded[(at + joined.Length)..])) return true;
        }

        return false;
    }

    /// <summary>
    /// What stands around the name decides: nothing or a word of school makes it the school's; anything else is a village's bakery until
    /// the post speaks of the school.
    /// </summary>
    private static bool IsSchools(PostContext context, string own, string before, string after)
    {
        bool ambiguous = context.School.Identity.AmbiguousAliases.Contains(own, StringComparer.OrdinalIgnoreCase);
        string around = before + after;
        bool bare = around.All(char.IsDigit) || around is "the" or "at" or "we" or "our" or "uk" or "hq";
        bool school = SchoolParts.Any(part => around.Contains(part, StringComparison.Ordinal)) || YearGroup(around);
        // The author's own name beside the school's makes an account of it that posts for the school.
        bool author = context.Authorship.Author is { Surname: { Length: > 3 } surname } && around.Contains(Join(surname), StringComparison.Ordinal);
        if ((bare || author) && !ambiguous || school) return !IsPerson(before);
        return SpeaksOfSchool(context);
    }

    /// <summary>"mrsthornybrook" is somebody's name.</summary>
    private static bool IsPerson(string before) => before is "mr" or "mrs" or "ms" or "miss" or "dr" or "sir" or "rev";

    private static bool YearGroup(string around)
    {
        int at = around.IndexOf('y', StringComparison.Ordinal);
        return at >= 0 && at + 1 < around.Length && char.IsDigit(around[at + 1]);
    }

    private static bool SpeaksOfSchool(PostContext context)
    {
        foreach (SchoolMention mention in context.SchoolMentions)
        {
            if (mention.WordCount > 0 && mention.Kind is SchoolMentionKind.Name or SchoolMentionKind.OwnSchool or SchoolMentionKind.Head or SchoolMentionKind.Trust) return true;
        }

        return false;
    }

    private static string[] Terms(string section) => [.. Words.Terms.Where(term => term.Section == Words.Section(section)).Select(term => Join(term.Text))];

    private static string Join(string name) => string.Concat(Folding.FoldText(name).Where(char.IsLetterOrDigit));
}
