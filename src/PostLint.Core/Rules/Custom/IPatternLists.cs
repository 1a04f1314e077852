namespace PostLint.Rules.Custom;

/// <summary>The word lists that a pattern may name.</summary>
internal interface IPatternLists
{
    /// <summary>The words and phrases of a list; null when there is none of that name.</summary>
    IReadOnlyList<string>? Find(string name);

    /// <summary>What is to be said of a name that no list has.</summary>
    string Unknown(string name);
}
