using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Reads out of the sentence around a number whose it is; the nearest word that tells wins, words before it first.</summary>
public static class PhoneNumberOwnership
{
    private const int WordsBefore = 14, WordsAfter = 8, NameReach = 4;

    public static PhoneNumberOwner Of(ReadOnlySpan<char> text, TextSpan number)
    {
        PhoneNumberOwner owner = Search(text, WordCursor.Before(text, number.Start), WordsBefore, before: true);
        return owner != PhoneNumberOwner.Unknown ? owner : Search(text, WordCursor.After(text, number.End), WordsAfter, before: false);
    }

    /// <summary>Whether the sentence speaks of a line that gives help, as only bodies run.</summary>
    public static bool IsHelpline(ReadOnlySpan<char> text, TextSpan number)
    {
        var before = WordCursor.Before(text, number.Start);
        for (int i = 0; i < WordsBefore && before.MoveNext() && !before.CrossesSentence; i++)
        {
            if (PhoneWords.Helpline.Contains(before.Word)) return true;
        }

        var after = WordCursor.After(text, number.End);
        for (int i = 0; i < WordsAfter && after.MoveNext() && !after.CrossesSentence; i++)
        {
            if (PhoneWords.Helpline.Contains(after.Word)) return true;
        }

        return false;
    }

    private static PhoneNumberOwner Search(ReadOnlySpan<char> text, WordCursor words, int most, bool before)
    {
        bool nearContact = false, named = false;
        for (int i = 0; i < most && words.MoveNext() && !words.CrossesSentence; i++)
        {
            ReadOnlySpan<char> word = words.Word;
            if (PhoneWords.Organisation.Contains(word)) return PhoneNumberOwner.Organisation;
            if (PhoneWords.Self.Contains(word)) return PhoneNumberOwner.Self;
            if (PhoneWords.Private.Contains(word)) return PhoneNumberOwner.Private;
            if (PhoneWords.Titled.Contains(word)) return PhoneNumberOwner.Titled;
            // "home number", "Sam's mobile": read backwards, so the noun has just gone by.
            if (before && nearContact && (word.Equals("home", StringComparison.OrdinalIgnoreCase) || IsPossessiveName(word))) return PhoneNumberOwner.Private;
            // "Call Sam on", "Sam Lark: "; "St John Ambulance" is nobody.
            if (named && !(word is "St" or "Saint")) return PhoneNumberOwner.Private;
            named = before && i < NameReach && NameWords.IsForename(word);
            nearContact = PhoneWords.Contact.Contains(word);
        }

        if (named) return PhoneNumberOwner.Private;

        return PhoneNumberOwner.Unknown;
    }

    private static bool IsPossessiveName(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) && NameWords.IsPossessive(word) && !PhoneWords.Organisation.Contains(word[..^2]);
}
