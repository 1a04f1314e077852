namespace PostLint.Posts;

/// <summary>The endings that make <c>word.word</c> an address in running text; a missing space after a full stop must not.</summary>
internal static class TopLevelDomains
{
    public static bool Contains(ReadOnlySpan<char> label) => label.Length switch
    {
        2 => label.Equals("uk", StringComparison.OrdinalIgnoreCase) || label.Equals("io", StringComparison.OrdinalIgnoreCase)
            || label.Equals("ly", StringComparison.OrdinalIgnoreCase) || label.Equals("eu", StringComparison.OrdinalIgnoreCase),
        3 => label.Equals("com", StringComparison.OrdinalIgnoreCase) || label.Equals("org", StringComparison.OrdinalIgnoreCase)
            || label.Equals("net", StringComparison.OrdinalIgnoreCase) || label.Equals("gov", StringComparison.OrdinalIgnoreCase)
            || label.Equals("edu", StringComparison.OrdinalIgnoreCase),
        4 => label.Equals("info", StringComparison.OrdinalIgnoreCase),
        5 => label.Equals("wales", StringComparison.OrdinalIgnoreCase),
        6 => label.Equals("london", StringComparison.OrdinalIgnoreCase) || label.Equals("school", StringComparison.OrdinalIgnoreCase),
        7 => label.Equals("example", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
