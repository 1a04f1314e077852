namespace PostLint.Rules.Publishing;

/// <summary>The kinds of post under <c>category</c>, whatever their spelling.</summary>
internal static class CategoryName
{
    /// <summary>In lower case with hyphens.</summary>
    public static string Normalise(string text) => text.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
}
