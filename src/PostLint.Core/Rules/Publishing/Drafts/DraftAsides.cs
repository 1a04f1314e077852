using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Publishing.Drafts;

/// <summary>
/// Tells a writer's note in round brackets ("(check date)", "(or 9.30?)", "(will have to find out)") from an aside to readers
/// ("(two pounds)", "(remember 1987?)", "(ask at the office)").
/// </summary>
internal static class DraftAsides
{
    private const int MaxQuestion = 8;
    private static readonly ulong Here = WordHash.Of("here"), With = WordHash.Of("with"), From = WordHash.Of("from"), Out = WordHash.Of("out"), To = WordHash.Of("to");
    private static readonly ulong Name = WordHash.Of("name"), Names = WordHash.Of("names"), Winner = WordHash.Of("winner"), Is = WordHash.Of("is"), Was = WordHash.Of("was"), Think = WordHash.Of("think");
    private static readonly ulong You = WordHash.Of("you"), Who = WordHash.Of("who"), Ask = WordHash.Of("ask"), Get = WordHash.Of("get"), Remember = WordHash.Of("remember"), Forget = WordHash.Of("forget");
    private static readonly ulong Waiting = WordHash.Of("waiting"), Awaiting = WordHash.Of("awaiting"), Hear = WordHash.Of("hear"), Reply = WordHash.Of("reply"), Adult = WordHash.Of("adult"), Sure = WordHash.Of("sure");

    private static readonly ulong Title = WordHash.Of("title"), Of = WordHash.Of("of"), Needed = WordHash.Of("needed"), Missing = WordHash.Of("missing"), Or = WordHash.Of("or"), Full = WordHash.Of("full");

    public static bool IsNote(ReadOnlySpan<char> content)
    {
        if (content.IsEmpty) return false;
        bool asks = content.Contains('?');
        if (!content.ContainsAnyExcept("? ")) return asks;
        var words = new WordScanner(content);
        if (!words.MoveNext()) return false;
        int opening = DraftWords.Of(words.Hash);
        // Most asides end here: they open with a word that no note opens with.
        bool named = words.UpperCount > 0 && NameTable.Lookup(words.Hash).IsForename;
        if (!asks && !named && (opening & (DraftWords.NoteStart | DraftWords.Errand | DraftWords.Slot | DraftWords.Colleague | DraftWords.DraftNoun)) == 0 && words.Hash != Or && words.Hash != Full) return false;
        if ((opening & DraftWords.Editorial) != 0) return false;
        var facts = new AsideFacts(content);
        bool noted = IsQuery(content) || IsFilledOfNoteWords(content) || facts.Colleague && facts.Edits && !facts.SpeaksToReader;
        return noted || (asks ? IsDoubtedFact(content, facts) : IsTask(content, facts));
    }

    /// <summary>"(Hester says 8.15?)", "(Mrs Okonjo?)", "(Dawn, can you double-check that?)".</summary>
    private static bool IsDoubtedFact(ReadOnlySpan<char> content, AsideFacts facts)
    {
        bool called = facts.IsVocative && (facts.Edits || (facts.Bits & DraftWords.DoubtedThing) != 0);
        if (called || facts.Edits && facts.Calls && facts.Points) return true;
        if (facts.Count > MaxQuestion || facts.SpeaksToReader || (facts.Bits & DraftWords.Excited) != 0) return false;
        bool turned = facts.First == Is || facts.First == Was;
        bool question = (facts.FirstBits & (DraftWords.Question | DraftWords.Reader)) != 0 && !turned;
        return !question && (facts.HasFact || facts.HasName && facts.Count <= 4 && !turned);
    }

    /// <summary>"(will have to find out)", "(waiting for the figures)", "(paste last year's paragraph here)", "(ask Dawn)".</summary>
    private static bool IsTask(ReadOnlySpan<char> content, AsideFacts facts)
    {
        if (facts.SpeaksToReader || facts.Has(Adult)) return false;
        bool noun = (facts.Bits & (DraftWords.DraftNoun | DraftWords.DoubtedThing)) != 0;
        if (facts.Last == Here || facts.Has(Here)) return noun && ((facts.FirstBits & DraftWords.NoteStart) != 0 || facts.First == Name || facts.First == Names || facts.First == Winner);
        if (facts.First == Waiting || facts.First == Awaiting) return noun || facts.Has(Hear) || facts.Has(Reply);
        if (facts.First == Name || facts.First == Names || facts.First == Title) return facts.Second == Of;
        if (facts.Second == To && facts.StartsWithName || facts.Edits && facts.HasName && facts.Has(With)) return facts.Edits;
        if (facts.Last == Needed || facts.Last == Missing) return (facts.Bits & DraftWords.DraftNoun) != 0;
        if (facts.First == Remember || facts.Second == Forget) return facts.Edits && noun;
        if (facts.First == Ask || facts.First == Get) return facts.HasName && (facts.First == Ask || facts.Has(From));
        if (facts.Has(Think) || facts.Has(Sure)) return (facts.FirstBits & DraftWords.NoteStart) != 0 && (facts.HasFact || facts.HasName || facts.Has(Sure) && noun);
        return (facts.FirstBits & DraftWords.Must) != 0 && IsOwnTask(content);
    }

    /// <summary>"(must check with Dawn)", "(need to ask)": nothing but small words before what is to be done.</summary>
    private static bool IsOwnTask(ReadOnlySpan<char> content)
    {
        var words = new WordScanner(content);
        int bits = 0;
        while (words.MoveNext())
        {
            bits = DraftWords.Of(words.Hash);
            if ((bits & (DraftWords.Must | DraftWords.FirstPerson)) == 0 && words.Hash != To) break;
        }

        if ((bits & DraftWords.Task) == 0) return false;
        if (!words.MoveNext() || words.Hash == Out || words.Hash == With) return true;
        return words.UpperCount > 0 || (DraftWords.Of(words.Hash) & (DraftWords.Deictic | DraftWords.DraftNoun)) != 0;
    }

    /// <summary>"(is this right?)", "(still true? somebody have a look)": a question to a colleague about the words before.</summary>
    private static bool IsQuery(ReadOnlySpan<char> content)
    {
        bool right = false, meant = false;
        var words = new WordScanner(content);
        for (bool first = true; words.MoveNext(); first = false)
        {
            int bits = DraftWords.Of(words.Hash);
            if (words.Hash != Who && (bits & DraftWords.Reader) != 0 && !(right || meant) || (bits & DraftWords.Editorial) != 0) return false;
            right |= (bits & DraftWords.DoubtedThing) != 0;
            meant |= (bits & DraftWords.Subject) != 0 || first;
        }

        return right && meant && content.Count('?') == 1;
    }

    /// <summary>"(check date)", "(spelling?)": every word is one of a note.</summary>
    private static bool IsFilledOfNoteWords(ReadOnlySpan<char> content)
    {
        if (content.Length > 40) return false;
        var words = new WordScanner(content);
        int count = 0, all = DraftWords.Slot | DraftWords.Ask | DraftWords.Aside;
        bool asks = false;
        for (; words.MoveNext(); count++)
        {
            int bits = DraftWords.Of(words.Hash);
            if ((bits & all) == 0 || (bits & DraftWords.Editorial) != 0) return false;
            asks |= count == 0 && (bits & DraftWords.Errand) != 0;
        }

        bool check = content.StartsWith("check", StringComparison.OrdinalIgnoreCase);
        return count is > 0 and <= 5 && (asks && (count > 1 || check) || count <= 2 && content.EndsWith("?"));
    }

    /// <summary>What the words of an aside are, gathered in one pass.</summary>
    private readonly ref struct AsideFacts
    {
        private readonly ReadOnlySpan<char> content;

        public AsideFacts(ReadOnlySpan<char> content)
        {
            this.content = content;
            var words = new WordScanner(content);
            int comma = content.IndexOf(',');
            for (ulong before = 0; words.MoveNext(); before = words.Hash, Count++)
            {
                int bits = DraftWords.Of(words.Hash);
                bool capital = words.UpperCount > 0 && char.IsUpper(content[words.Start]);
                NameFacts name = capital ? NameTable.Lookup(words.Hash) : default;
                bool person = name is { IsForename: true, IsMonth: false } && !name.IsPlace && (!name.IsWord || Count > 0) || (DraftWords.Of(before) & DraftWords.Preposition) != 0 && capital && Count > 0 && name.IsSurname;
                if (Count == 0) (First, FirstBits, IsVocative, StartsWithName) = (words.Hash, bits, person && comma == words.Start + words.Length, person);
                if (Count == 1) Second = words.Hash;
                Calls |= words.Hash == You && (DraftWords.Of(before) & DraftWords.Question) != 0;
                SpeaksToReader |= (bits & DraftWords.Reader) != 0 && words.Hash != Who && !Calls;
                HasFact |= words.DigitCount > 0 || (bits & DraftWords.Calendar) != 0;
                HasName |= person;
                Bits |= bits;
                Last = words.Hash;
            }
        }

        public int Bits { get; }

        public int FirstBits { get; }

        public int Count { get; }

        public ulong First { get; }

        public ulong Second { get; }

        public ulong Last { get; }

        public bool IsVocative { get; }

        public bool StartsWithName { get; }

        public bool Calls { get; }

        public bool SpeaksToReader { get; }

        public bool HasFact { get; }

        public bool HasName { get; }

        public bool Colleague => (Bits & DraftWords.Colleague) != 0;

        public bool Edits => (Bits & (DraftWords.Edit | DraftWords.Task)) != 0;

        public bool Points => (Bits & (DraftWords.Deictic | DraftWords.DraftNoun)) != 0;

        public bool Has(ulong word)
        {
            var words = new WordScanner(content);
            while (words.MoveNext())
            {
                if (words.Hash == word) return true;
            }

            return false;
        }
    }
}
