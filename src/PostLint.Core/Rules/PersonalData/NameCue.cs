using PostLint.School;

namespace PostLint.Rules.PersonalData;

/// <summary>Words that name, or probably name, a person beside a fact.</summary>
internal readonly record struct NameCue(int FirstWord, int WordCount, NameStrength Strength, Person? Person)
{
    public int EndWord => FirstWord + WordCount;

    public bool IsFound => Strength != NameStrength.None;

    /// <summary>Whether the person is an adult by title or register.</summary>
    public bool IsAdult { get; init; }
}
