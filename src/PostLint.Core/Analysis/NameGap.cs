namespace PostLint.Analysis;

/// <summary>What stands between two words of a written name.</summary>
internal enum NameGap
{
    /// <summary>Nothing that parts the name.</summary>
    None,
    /// <summary>A comma, as behind a surname that comes first.</summary>
    Comma,
    /// <summary>Anything else.</summary>
    Other,
}
