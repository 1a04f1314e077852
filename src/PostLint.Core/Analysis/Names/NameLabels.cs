using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Tells what presents a name: an office, a part in a play, a credit, a kind of thing. The same label can stand before a child and before an
/// adult ("Chair: ..."), so that the body near by decides whose it is.
/// </summary>
internal static class NameLabels
{
    /// <summary>How long a label before a colon is, and how far a row of names is walked back to what presents it.</summary>
    private const int LongestLabel = 6, LongestRow = 24;

    private static readonly ulong By = WordHash.Of("by"), The = WordHash.Of("the"), Will = WordHash.Of("will"), Be = WordHash.Of("be");

    private static readonly ulong[] Copulas = [.. "is are was were be include includes included called named".Split(' ').Select(word => WordHash.Of(word))];

    private static readonly ulong[] OfRows = [.. "and or a an the then plus very tall also".Split(' ').Select(word => WordHash.Of(word))];

    private static readonly ulong[] Prepositions = [.. "of in for from with to by at".Split(' ').Select(word => WordHash.Of(word))];

    private static readonly ulong[] AfterCredits = [.. "for of from at courtesy".Split(' ').Select(word => WordHash.Of(word))];

    private static readonly ulong[] Captions = [.. "photo photos photograph picture pictured".Split(' ').Select(word => WordHash.Of(word))];

    public static NameLabel Of(NameCandidate name, in CandidateSurroundings around)
    {
        if (IsNamedInPredicate(name, around)) return NameLabel.Kind;
        if (around.Before is null) return NameLabel.None;
        if (IsCredit(name, around)) return NameLabel.Credit;
        if (IsPart(name, around)) return NameLabel.Part;
        if (IsOffice(name, around))
        {
            bool pupils = around.Weight(NameCues.PupilRole) > 0 || around.GapBefore.Contains(':') && around.Weight(NameCues.Praise) > 0, adults = around.Weight(NameCues.AdultBody) > 0;
            return adults ? NameLabel.AdultOffice : pupils ? NameLabel.PupilOffice : NameLabel.None;
        }

        return IsOfKind(name, around) ? NameLabel.Kind : NameLabel.None;
    }

    /// <summary>"Photo: Noor and a friend planting snowdrops" tells what is to be seen; "Photo: Noor Hart" who took it.</summary>
    public static bool OpensCaption(NameCandidate name, in CandidateSurroundings around) =>
        around.Before is { } before && name.FirstWord - 1 == around.SentenceWords.First && Array.IndexOf(Captions, before.Hash) >= 0 && around.GapBefore.Contains(':') && !EndsCredit(name, around);

    private static bool IsCredit(NameCandidate name, in CandidateSurroundings around)
    {
        int label = name.FirstWord - 1;
        if (around.Before is { } by && by.Hash == By && !around.Word.StartsPhrase) label--;
        else if (!around.GapBefore.Contains(':')) return false;
        if (label < around.SentenceWords.First || (around.Cues(label) & NameCues.Credit) == NameCues.None) return false;
        while (label > around.SentenceWords.First && !around.Post.Words[label].StartsPhrase && (around.Cues(label - 1) & NameCues.Credit) != NameCues.None) label--;
        bool opens = label == around.SentenceWords.First || around.Post.Words[label].StartsPhrase;
        return opens && EndsCredit(name, around) && !around.HasAfter(NameCues.Year | NameCues.Pupil, 4);
    }

    private static bool EndsCredit(NameCandidate name, in CandidateSurroundings around) =>
        around.SentenceWords.End - name.EndWord < 3 || around.After is { StartsPhrase: true } || around.After is { } after && Array.IndexOf(AfterCredits, after.Hash) >= 0;

    /// <summary>The office stands right before the name, or opens the line before a colon with nothing else in it.</summary>
    private static bool IsOffice(NameCandidate name, in CandidateSurroundings around)
    {
        bool colon = around.GapBefore.IndexOfAny(":-\u2013\u2014") >= 0;
        if (around.HasBefore(NameCues.Office)) return colon || around.GapBefore is " " or ", ";
        if (around.OpensRowWith(NameCues.Office)) return true;
        return colon && around.GapBefore.Contains(':') && name.FirstWord - around.SentenceWords.First <= LongestLabel && around.SentenceWords.End - name.EndWord <= 2 && around.Weight(NameCues.Office) > 0;
    }

    /// <summary>"The Lion was Jonah", "Mary will be Aoife", "Fagin: Milo", "the Dormouse, Samir;".</summary>
    private static bool IsPart(NameCandidate name, in CandidateSurroundings around)
    {
        int part = name.FirstWord - 1, first = around.SentenceWords.First;
        Word before = around.Post.Words[part];
        if (!around.Word.StartsPhrase)
        {
            if (Array.IndexOf(Copulas, before.Hash) is < 0 or > 4) return false;
            part--;
            if (before.Hash == Be && part >= first && around.Post.Words[part].Hash == Will) part--;
            if (part < first || around.Post.Words[part + 1].StartsPhrase) return false;
        }
        else if (!around.GapBefore.Contains(':') && !(around.GapBefore is ", " && around.After is { StartsPhrase: true } && around.GapAfter.Contains(';')))
        {
            return false;
        }

        Word character = around.Post.Words[part];
        if (!character.Is(WordFlags.Capitalised) || character.Is(WordFlags.HasDigit) || part == first && around.Word.StartsPhrase && around.Weight(NameCues.Stage) == 0) return false;
        const NameCues Others = NameCues.Role | NameCues.Year | NameCues.Pupil | NameCues.PupilRole | NameCues.Office | NameCues.Title | NameCues.Saint | NameCues.Profession | NameCues.AdultBody | NameCues.AdultFamily | NameCues.Praise | NameCues.Kind | NameCues.Credit | NameCues.Farewell;
        if ((around.Cues(part) & Others) != NameCues.None) return false;
        bool called = part > first && around.Post.Words[part - 1].Hash == The && !around.Post.Words[part].StartsPhrase;
        bool opens = part == first || around.Post.Words[part].StartsPhrase || around.Post.Words[part - 1].Is(WordFlags.Capitalised);
        return called && !around.Word.StartsPhrase || (called || opens) && around.Weight(NameCues.Stage) > 0;
    }

    /// <summary>Walks back over the row of names to "are" or a colon; the noun before it must be a kind of thing that has names.</summary>
    private static bool IsOfKind(NameCandidate name, in CandidateSurroundings around)
    {
        int first = around.SentenceWords.First, i = name.FirstWord;
        for (int low = Math.Max(first, i - LongestRow); i > low; i--)
        {
            if (around.Post.Words[i].Is(WordFlags.HardBreakBefore)) break;
            Word word = around.Post.Words[i - 1];
            if (!word.Is(WordFlags.Capitalised) && Array.IndexOf(OfRows, word.Hash) < 0) break;
        }

        if (i <= first) return false;
        bool colon = around.Post.Words[i].Is(WordFlags.HardBreakBefore) && around.Post.Prose.Text[around.Post.Words[i - 1].End..around.Post.Words[i].Start].Contains(':');
        int end = colon ? i : i - 1;
        if (!colon && Array.IndexOf(Copulas, around.Post.Words[i - 1].Hash) < 0) return false;
        NameCues subject = NameCues.None;
        bool head = false;
        for (int word = end - 1; word >= Math.Max(first, end - 12); word--)
        {
            NameCues here = around.Cues(word);
            subject |= here;
            if ((here & NameCues.Kind) != NameCues.None) head |= (!colon || IsPlural(around, word)) && !IsBehindPreposition(around, word, first);
        }

        return head && (subject & (NameCues.PupilRole | NameCues.Greeting | NameCues.Pupil)) == NameCues.None && (!colon || (subject & NameCues.Praise) == NameCues.None);
    }

    /// <summary>"The Doctor and River Song were the prom's best costumes."</summary>
    private static bool IsNamedInPredicate(NameCandidate name, in CandidateSurroundings around)
    {
        if (!around.HasJoinedAfter(NameCues.Being) || !around.HasAfter(NameCues.Kind, CueWindow.Width) || around.HasAfter(NameCues.PupilRole, CueWindow.Width)) return false;
        for (int i = name.EndWord + 1; i < Math.Min(around.SentenceWords.End, name.EndWord + CueWindow.Width); i++)
        {
            if (around.Post.Words[i].StartsPhrase || Array.IndexOf(Prepositions, around.Post.Words[i].Hash) >= 0) return false;
            if ((around.Cues(i) & NameCues.Kind) == NameCues.None || !IsPlural(around, i)) continue;
            return i + 1 >= around.SentenceWords.End || around.Post.Words[i + 1].StartsPhrase || Array.IndexOf(Prepositions, around.Post.Words[i + 1].Hash) >= 0;
        }

        return false;
    }

    private static bool IsPlural(in CandidateSurroundings around, int word) => around.Post.Prose[around.Post.Words[word].Span].EndsWith('s');

    private static bool IsBehindPreposition(in CandidateSurroundings around, int word, int first)
    {
        for (int i = word - 1; i >= Math.Max(first, word - 4); i--)
        {
            if (Array.IndexOf(Prepositions, around.Post.Words[i].Hash) >= 0) return true;
        }

        return false;
    }
}
