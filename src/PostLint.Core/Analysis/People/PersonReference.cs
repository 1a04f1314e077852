using PostLint.School;

namespace PostLint.Analysis;

/// <summary>
/// Words that stand for one person or a few: a name, a title with a name, or a noun such as "our caretaker" and "a boy in my form".
/// <paramref name="TailEnd"/> is the index after what belongs to it ("in my form"), <paramref name="Weight"/> how sure it is that a person
/// of flesh and blood is meant, <paramref name="Person"/> who it is where a register says so.
/// </summary>
public readonly record struct PersonReference(ReferenceForm Form, ReferenceSort Sort, int FirstWord, int EndWord, int TailEnd, ReferenceTraits Traits, double Weight, Person? Person) : IWordPlace
{
    public bool IsName => Form != ReferenceForm.Noun;

    /// <summary>Whether it has one of the traits.</summary>
    public bool Is(ReferenceTraits trait) => (Traits & trait) != ReferenceTraits.None;
}
