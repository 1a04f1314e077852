using System.Globalization;
using PostLint.Lexicons;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Public services and national helplines, which anybody may print.</summary>
internal static class PublicNumbers
{
    private static readonly HashSet<ulong> Numbers = Load();

    /// <param name="national">A number without its trunk zero.</param>
    public static bool Contains(ulong national) => Numbers.Contains(national);

    private static HashSet<ulong> Load()
    {
        var numbers = new HashSet<ulong>();
        foreach (LexiconTerm term in Lexicon.Embedded("uk-public-numbers").Terms)
        {
            string digits = term.Text[(term.Text.IndexOf(':') + 1)..].Replace(" ", "", StringComparison.Ordinal);
            numbers.Add(ulong.Parse(digits, CultureInfo.InvariantCulture));
        }

        return numbers;
    }
}
