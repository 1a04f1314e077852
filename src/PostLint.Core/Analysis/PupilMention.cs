using PostLint.School;

namespace PostLint.Analysis;

/// <summary>
/// A place where a registered pupil is meant: everybody on the register who fits the words (two pupils may share a name), the form, the
/// words, and the sum of the evidence with its parts.
/// </summary>
public sealed record PupilMention(IReadOnlyList<Person> Candidates, NameForm Form, int FirstWord, int WordCount, IReadOnlyList<Evidence> Evidence)
{
    public double Score => Evidence.Sum(evidence => evidence.Weight);

    /// <summary>Whether the surname, or part of it, is written.</summary>
    public bool ShowsSurname => Form is NameForm.Full or NameForm.SurnameFirst or NameForm.InitialSurname or NameForm.Surname;
}
