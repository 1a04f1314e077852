using PostLint.School;

namespace PostLint.Analysis;

/// <summary>
/// A registered person's name in the post. When several persons fit the same words, each has a mention of its own and
/// <paramref name="Rivals"/> says how many others there are.
/// </summary>
public readonly record struct PersonMention(Person Person, NameForm Form, int FirstWord, int WordCount, int Rivals)
{
    public int EndWord => FirstWord + WordCount;

    /// <summary>Whether what the name is glued to in a hashtag or handle tells that a person is meant.</summary>
    public bool IsSureTag { get; init; }
}
