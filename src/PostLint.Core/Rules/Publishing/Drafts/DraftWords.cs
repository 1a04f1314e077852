using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing.Drafts;

/// <summary>Single words beside the markers of a draft, as bits.</summary>
internal static class DraftWords
{
    public const int Ask = 1 << 0;
    public const int Slot = 1 << 1;
    public const int Editorial = 1 << 2;
    public const int DoubtedVerb = 1 << 3;
    public const int DoubtedThing = 1 << 4;
    public const int Subject = 1 << 5;
    public const int Reader = 1 << 6;
    public const int SlotNoun = 1 << 7;
    public const int Question = 1 << 8;
    public const int Unit = 1 << 9;
    public const int Preposition = 1 << 10;
    public const int Numeral = 1 << 11;
    public const int Calendar = 1 << 12;
    public const int Excited = 1 << 13;

    /// <summary>Small words of a note in round brackets: "(check with the head)".</summary>
    public const int Aside = 1 << 14;

    /// <summary>What a note in round brackets starts with.</summary>
    public const int Errand = 1 << 15;

    /// <summary>What is to be done to a draft before it may go out.</summary>
    public const int Task = 1 << 16;

    /// <summary>What a writer's note in round brackets starts with: "(waiting for the figures)".</summary>
    public const int NoteStart = 1 << 17;

    /// <summary>Somebody of the office who is meant to help, not a reader.</summary>
    public const int Colleague = 1 << 18;

    /// <summary>What a draft is made of and may be unsure about: the date, the spelling, a caption.</summary>
    public const int DraftNoun = 1 << 19;

    /// <summary>What an editor does to a text.</summary>
    public const int Edit = 1 << 20;

    public const int FirstPerson = 1 << 21;

    /// <summary>What makes a verb something still to be done: "must", "need", "will".</summary>
    public const int Must = 1 << 22;

    /// <summary>Words of slips, riddles and exercises, whose blanks are for the reader.</summary>
    public const int Form = 1 << 23;

    /// <summary>What points to the text itself: "this", "that", "it".</summary>
    public const int Deictic = 1 << 24;

    /// <summary>What stands before a word in capitals that is only stressed: "put the DATE in your diary".</summary>
    public const int Determiner = 1 << 25;

    /// <summary>Words in square brackets that tell readers something: "[sold out]", "[new]".</summary>
    public const int Status = 1 << 26;

    /// <summary>A sentence longer than this was never punctuated; it bounds the work.</summary>
    private const int MaxWords = 200;

    private static readonly Dictionary<ulong, int> Bits = Load();

    public static int Of(Word word) => Of(word.Hash);

    public static int Of(ulong word) => Bits.GetValueOrDefault(word);

    /// <summary>The bits of all words of a range, and how many words of it have none.</summary>
    public static int In(ListView<Word> words, int first, int end)
    {
        int bits = 0;
        end = Math.Min(end, first + MaxWords);
        for (int i = Math.Max(0, first); i < end && i < words.Count; i++) bits |= Of(words[i]);
        return bits;
    }

    /// <summary>Whether a text starts with a day or a month.</summary>
    public static bool IsCalendar(ReadOnlySpan<char> text)
    {
        var words = new WordScanner(text);
        return words.MoveNext() && (Of(words.Hash) & Calendar) != 0;
    }

    /// <summary>The bits of all words of a text.</summary>
    public static int In(ReadOnlySpan<char> text, out int count)
    {
        int bits = 0;
        count = 0;
        var words = new WordScanner(text);
        for (; words.MoveNext(); count++) bits |= Bits.GetValueOrDefault(words.Hash);
        return bits;
    }

    private static Dictionary<ulong, int> Load()
    {
        Lexicon lexicon = Lexicon.Embedded("draft-words");
        var bits = new Dictionary<ulong, int>();
        foreach (LexiconTerm term in lexicon.Terms)
        {
            ulong hash = WordHash.Of(term.Text);
            bits[hash] = bits.GetValueOrDefault(hash) | BitOf(lexicon.Sections[term.Section]);
        }

        return bits;
    }

    private static int BitOf(string section) => section switch
    {
        "ask" => Ask,
        "slot" => Slot,
        "editorial" => Editorial,
        "doubted verb" => DoubtedVerb,
        "doubted thing" => DoubtedThing,
        "subject" => Subject,
        "reader" => Reader,
        "slot noun" => SlotNoun,
        "question" => Question,
        "unit" => Unit,
        "preposition" => Preposition,
        "numeral" => Numeral,
        "calendar" => Calendar,
        "excited" => Excited,
        "aside" => Aside,
        "errand" => Errand,
        "task" => Task,
        "note start" => NoteStart,
        "colleague" => Colleague,
        "draft noun" => DraftNoun,
        "edit" => Edit,
        "first person" => FirstPerson,
        "must" => Must,
        "form" => Form,
        "deictic" => Deictic,
        "determiner" => Determiner,
        "status" => Status,
        _ => throw new ArgumentException($"draft-words.txt has an unknown section '{section}'", nameof(section)),
    };
}
