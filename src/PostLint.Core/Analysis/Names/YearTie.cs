using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Whether a year, class or age belongs to the name itself ("Amara in Year 4", "Amara (Y4)", "Year 4's Amara", "5B: Amara") or merely
/// stands in the same sentence ("Year 4 read about Amara").
/// </summary>
internal static class YearTie
{
    private static readonly ulong[] Links = [WordHash.Of("in"), WordHash.Of("of"), WordHash.Of("from"), WordHash.Of("who"), WordHash.Of("our"), WordHash.Of("the"), WordHash.Of("now"), WordHash.Of("is"), WordHash.Of("are"), WordHash.Of("and"), WordHash.Of("both"), WordHash.Of("all"), WordHash.Of("starts"), WordHash.Of("start"), WordHash.Of("joins"), WordHash.Of("joined"), WordHash.Of("leaves"), WordHash.Of("leaving"), WordHash.Of("left"), WordHash.Of("moves"), WordHash.Of("moved"), WordHash.Of("into"), WordHash.Of("goes"), WordHash.Of("going"), WordHash.Of("up"), WordHash.Of("to"), WordHash.Of("has"), WordHash.Of("was"), WordHash.Of("new")];

    private static readonly ulong In = WordHash.Of("in"), Of = WordHash.Of("of"), From = WordHash.Of("from"), Who = WordHash.Of("who"), And = WordHash.Of("and");

    private static readonly ulong[] BeforeMonths = [.. "in by from until till since during this next last early late mid of".Split(' ').Select(word => WordHash.Of(word))];

    /// <summary>"Amara and Idris, both 10": what stands between the comma and the age.</summary>
    private static readonly ulong[] OfAge = [WordHash.Of("both"), WordHash.Of("only"), WordHash.Of("just"), WordHash.Of("all"), WordHash.Of("now")];

    private static readonly ulong Age = WordHash.Of("age"), Aged = WordHash.Of("aged");

    /// <summary>Whether the year follows: in brackets, behind a comma or dash, behind "in", "of" or "from".</summary>
    public static bool Follows(NameCandidate name, in CandidateSurroundings around)
    {
        if (!around.HasAfter(NameCues.Year, 4) || around.After is not { } after || around.LastWord.Is(WordFlags.Possessive)) return false;
        if (IsMonth(name, around)) return false;
        // "Bake along with Nadiya: Year 7 food tech" is two thoughts; "Amara: 4B" at the start of a line is one.
        if (after.Is(WordFlags.HardBreakBefore) && around.Before is not null) return false;
        if (around.HasAfter(NameCues.Year, 1)) return !IsOwner(around, name.EndWord) && (after.StartsPhrase || ClosesThere(name, around));
        bool linked = after.Hash == In || after.Hash == Of || after.Hash == From || after.StartsPhrase && after.Hash != And || after.Hash == Who;
        if (!linked || after.Hash == In && around.HasBefore(NameCues.Study, 6)) return false;
        int reach = after.Hash == Who ? 4 : 3;
        for (int i = name.EndWord; i < Math.Min(around.SentenceWords.End, name.EndWord + reach); i++)
        {
            if ((around.Cues(i) & NameCues.Year) != NameCues.None) return !IsOwner(around, i);
            if (Array.IndexOf(Links, around.Post.Words[i].Hash) < 0) return false;
        }

        return false;
    }

    /// <summary>Whether the year stands right before: "Year 4's Amara", "Y4 Amara", "5B: Amara".</summary>
    public static bool Leads(NameCandidate name, in CandidateSurroundings around)
    {
        if (!around.HasBefore(NameCues.Year) || around.Before is not { } before) return false;
        if (!around.Word.StartsPhrase) return !around.InTitleCase || before.Is(WordFlags.Possessive);
        // Behind 'Mia, Year 8: "Snow is"' somebody speaks.
        return around.GapBefore.IndexOfAny(":-\u2013\u2014(") >= 0 && around.GapBefore.IndexOfAny("\"\u201C") < 0;
    }

    /// <summary>Whether a child's age follows: "Amara, 9, ...", "Amara (9)", "Amara, aged 9".</summary>
    public static bool IsAgeAfter(NameCandidate name, in CandidateSurroundings around)
    {
        if (around.After is not { } after) return false;
        if (after.StartsPhrase && Array.IndexOf(OfAge, after.Hash) >= 0) return name.EndWord + 1 < around.SentenceWords.End && !around.Post.Words[name.EndWord + 1].StartsPhrase && YearMarkers.IsChildAge(around.Post, name.EndWord + 1);
        if (after.Hash == Age || after.Hash == Aged) return name.EndWord + 1 < around.SentenceWords.End && YearMarkers.IsChildAge(around.Post, name.EndWord + 1);
        if (!after.Is(WordFlags.Number) || !after.Is(WordFlags.SoftBreakBefore) || !YearMarkers.IsChildAge(around.Post, name.EndWord)) return false;
        bool closed = (name.EndWord + 1 == around.SentenceWords.End || around.Post.Prose.Text[after.End] is ',' or ')') && around.GapAfter.IndexOfAny(",(") >= 0;
        // "Turing, 201" is a score, and so is a number in a row of names and numbers.
        return closed;
    }

    /// <summary>"In June, Year 4 take the check", "April: Year 2 phonics check": the month, not the child.</summary>
    private static bool IsMonth(NameCandidate name, in CandidateSurroundings around) =>
        name.First.IsMonth && !name.ShowsSurname && (around.GapAfter.Contains(':') || around.Before is { } before && !around.Word.StartsPhrase && Array.IndexOf(BeforeMonths, before.Hash) >= 0);

    /// <summary>Whether the year that starts there has something: "in Year 3's book corner".</summary>
    private static bool IsOwner(in CandidateSurroundings around, int year)
    {
        while (year + 1 < around.SentenceWords.End && (around.Cues(year + 1) & NameCues.Year) != NameCues.None) year++;
        return around.Post.Words[year].Is(WordFlags.Possessive);
    }

    /// <summary>Whether nothing goes on after the year: "Will Year 9 remember" is a question, "Amara Year 4" a line of a list.</summary>
    private static bool ClosesThere(NameCandidate name, in CandidateSurroundings around)
    {
        int i = name.EndWord;
        while (i < around.SentenceWords.End && (around.Cues(i) & NameCues.Year) != NameCues.None) i++;
        bool closes = i >= around.SentenceWords.End || around.Post.Words[i].StartsPhrase || around.Post.Words[i].Is(WordFlags.LineBreakBefore);
        return closes || !name.IsAmbiguous && !around.StartsSentence || name.ShowsSurname;
    }
}
