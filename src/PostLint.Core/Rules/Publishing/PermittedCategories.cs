using PostLint.Analysis;

namespace PostLint.Rules.Publishing;

/// <summary>The categories that a post may have.</summary>
internal static class PermittedCategories
{
    /// <summary>Those of <c>postlint.yml</c>, else the policy's, as <see cref="CategoryName.Normalise"/> writes them; empty where any will do.</summary>
    public static string[] Of(PostContext context)
    {
        IEnumerable<string> listed = context.School.Publishing.PermittedCategories is { Count: > 0 } configured ? configured : Listed(context.Policy.Switch("permitted_categories", ""));
        return [.. listed.Select(CategoryName.Normalise)];
    }

    /// <summary>The values of a switch that is a list.</summary>
    public static string[] Listed(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
