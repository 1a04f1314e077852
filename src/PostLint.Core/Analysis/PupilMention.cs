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

    /// <summary>The year that all candidates share, in digits, or null.</summary>
    public string? SharedYear
    {
        get
        {
            string? year = null;
            foreach (Person person in Candidates)
            {
                string digits = new([.. (person.Year ?? "").Where(char.IsAsciiDigit)]);
                if (digits.Length == 0 || year is not null && year != digits) return null;
                year = digits;
            }

            return year;
        }
    }
}
