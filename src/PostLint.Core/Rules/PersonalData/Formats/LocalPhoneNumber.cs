using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Finds landline numbers written without their dialling code (<c>ring my mum on 960233</c>); only plain words of calling make digits one.</summary>
public static class LocalPhoneNumber
{
    private const int MinDigits = 6, MaxDigits = 8;

    public static bool TryFind(ReadOnlySpan<char> text, TextSpan window, out UkPhoneNumberMatch match)
    {
        match = default;
        ulong value = 0;
        int count = 0, longest = 0, run = 0, start = window.Start;
        for (int i = start; i < window.End; i++)
        {
            if (!Folding.IsDigit(text[i]))
            {
                if (text[i] is not (' ' or '-' or '\u00A0')) return false;
                run = 0;
                continue;
            }

            value = value * 10 + (uint)Folding.DigitValue(text[i]);
            longest = Math.Max(longest, ++run);
            if (++count > MaxDigits) return false;
        }

        if (count < MinDigits || longest < 3 || text[start] is '0' or '1') return false;
        if (PhoneNumberContext.IsJoinedBefore(text, start) || PhoneNumberContext.IsJoinedAfter(text, window.End)) return false;
        if (window.End < text.Length && char.IsLetterOrDigit(text[window.End])) return false;
        if (!FollowsCall(text, start) || PhoneNumberContext.HasIdentifierLabel(text, start)) return false;
        match = new UkPhoneNumberMatch(window, value, UkPhoneNumberKind.Local);
        return true;
    }

    /// <summary>Right before the digits <c>on</c> or <c>number is</c>, and a word of calling in the sentence.</summary>
    private static bool FollowsCall(ReadOnlySpan<char> text, int start)
    {
        var words = WordCursor.Before(text, start);
        if (!words.MoveNext() || words.CrossesSentence || words.GapHolds('\u00A3')) return false;
        bool joins = words.Word.Equals("on", StringComparison.OrdinalIgnoreCase) || words.Word.Equals("is", StringComparison.OrdinalIgnoreCase);
        return (joins || PhoneWords.Contact.Contains(words.Word)) && PhoneNumberContext.HasContactCue(text, start);
    }
}
