using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Number words as a telephone number is read out.</summary>
internal static class NumberWord
{
    /// <summary>Marks <c>double</c> (2) and <c>triple</c> (3): the next digit is meant so often.</summary>
    public const int Multiplier = -1;

    private const int LongestWord = 9;

    /// <summary>
    /// The digits that a word stands for: <c>seven</c> is 7 in one digit, <c>forty</c> 40 in two, <c>hundred</c> 00 in two.
    /// For a <see cref="Multiplier"/> the value is how often.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> word, out int value, out int digits)
    {
        value = digits = 0;
        if (word.Length is 0 or > LongestWord + 2) return false;
        Span<char> buffer = stackalloc char[LongestWord + 2];
        int length = 0;
        foreach (char c in word)
        {
            char folded = Folding.Fold(c);
            if (folded != '\0') buffer[length++] = folded;
        }

        (value, digits) = ((ReadOnlySpan<char>)buffer[..length]) switch
        {
            "zero" or "oh" or "o" or "nought" or "naught" or "nil" => (0, 1),
            "one" => (1, 1),
            "two" => (2, 1),
            "three" => (3, 1),
            "four" => (4, 1),
            "five" => (5, 1),
            "six" => (6, 1),
            "seven" => (7, 1),
            "eight" => (8, 1),
            "nine" => (9, 1),
            "ten" => (10, 2),
            "eleven" => (11, 2),
            "twelve" => (12, 2),
            "thirteen" => (13, 2),
            "fourteen" => (14, 2),
            "fifteen" => (15, 2),
            "sixteen" => (16, 2),
            "seventeen" => (17, 2),
            "eighteen" => (18, 2),
            "nineteen" => (19, 2),
            "twenty" => (20, 2),
            "thirty" => (30, 2),
            "forty" or "fourty" => (40, 2),
            "fifty" => (50, 2),
            "sixty" => (60, 2),
            "seventy" => (70, 2),
            "eighty" => (80, 2),
            "ninety" => (90, 2),
            "hundred" => (0, 2),
            "thousand" => (0, 3),
            "double" => (2, Multiplier),
            "treble" or "triple" => (3, Multiplier),
            _ => (0, 0),
        };
        return digits != 0;
    }

    /// <summary>Whether the word only joins two parts of a number.</summary>
    public static bool IsJoiner(ReadOnlySpan<char> word) => PhoneWords.Joiners.Contains(word);
}
