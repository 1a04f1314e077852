using PostLint.Lexicons;
using PostLint.Text;

namespace PostLint.Rules.Confidentiality.Credentials;

/// <summary>The words around a secret, as bits.</summary>
internal static class CredentialWords
{
    public const uint Strong = 1 << 0;
    public const uint Pin = 1 << 1;
    public const uint Weak = 1 << 2;

    /// <summary>What names a user or a network, with the secret as the second of a pair ("Login: name / secret").</summary>
    public const uint Pair = 1 << 3;
    public const uint System = 1 << 4;
    public const uint Place = 1 << 5;

    /// <summary>What one does to a keypad.</summary>
    public const uint Press = 1 << 6;
    public const uint Verb = 1 << 7;
    public const uint DigitWord = 1 << 8;
    public const uint Offer = 1 << 9;
    public const uint Game = 1 << 10;

    /// <summary>A phrase with a label's word in it that is none ("dress code").</summary>
    public const uint NoLabel = 1 << 11;
    public const uint ExampleNear = 1 << 12;
    public const uint ExampleBefore = 1 << 13;
    public const uint Example = 1 << 14;
    public const uint NoValue = 1 << 15;
    public const uint Unit = 1 << 16;
    public const uint Stop = 1 << 17;

    /// <summary>What is locked and may be said to be its code: "the alarm is 4471".</summary>
    public const uint Thing = 1 << 18;

    /// <summary>How a password is put together: "plus this year, capital L".</summary>
    public const uint Recipe = 1 << 19;

    /// <summary>Any label.</summary>
    public const uint Label = Strong | Pin | Weak | Pair | Press | Thing | Recipe;

    /// <summary>The labels alone, for the one pass over the words of a post.</summary>
    public static Lexicon Labels { get; } = Lexicon.Embedded("credential-labels");

    private static readonly Lexicon Lexicon = Lexicon.Embedded("credential-words");
    private static readonly uint[] SectionBits = [.. Labels.Sections.Concat(Lexicon.Sections).Select(Bits)];
    private static readonly PhraseTable Phrases = Build();
    private static readonly HashSet<ulong> DigitHashes =
        [.. Lexicon.Terms.Where(term => Lexicon.Sections[term.Section] == "digit word").Select(term => WordHash.Of(term.Text))];

    private static readonly BitFilter DigitNames = new([.. DigitHashes]);

    /// <summary>The bits of a section of <see cref="Labels"/>.</summary>
    public static uint OfLabelSection(int section) => SectionBits[section];

    /// <summary>Whether a word is a digit by name.</summary>
    public static bool IsDigitWord(ulong word) => DigitNames.MayHold(word) && DigitHashes.Contains(word);

    /// <summary>The bits of every phrase that starts a text, the longest for each; <paramref name="length"/> is the longest's in code units.</summary>
    public static uint At(ReadOnlySpan<char> text, int start, out int length)
    {
        length = 0;
        uint bits = 0;
        var words = new WordScanner(text, start);
        if (!words.MoveNext() || words.Start != start || !Phrases.MayStart(words.Hash)) return 0;
        ulong prefix = words.Hash;
        while (Phrases.TryFind(prefix, out PhraseNode node))
        {
            uint found = 0;
            foreach (int section in Phrases.ValuesOf(node)) found |= SectionBits[section];
            if (found != 0)
            {
                // A longer phrase says what the shorter meant: "dress code" is no code. Systems and places stay: "wifi code".
                bits = found | bits & (System | Place);
                length = words.Start + words.Length - start;
            }

            int end = words.Start + words.Length;
            if (!node.Continues || !words.MoveNext() || words.Start - end > 2) break;
            prefix = WordHash.Combine(prefix, words.Hash);
        }

        return bits;
    }

    /// <summary>The bits of all phrases inside a window.</summary>
    public static uint In(ReadOnlySpan<char> text, TextSpan window)
    {
        uint bits = 0;
        var words = new WordScanner(text[..window.End], window.Start);
        while (words.MoveNext())
        {
            // The end of an address is no word: "office@thornybrook.example".
            bool address = words.Start > 1 && text[words.Start - 1] is '.' or '@' && char.IsLetterOrDigit(text[words.Start - 2]);
            if (!address) bits |= At(text[..window.End], words.Start, out _);
        }

        return bits;
    }

    private static PhraseTable Build()
    {
        var builder = new PhraseTableBuilder();
        Labels.AddTo(builder);
        Lexicon.AddTo(builder, Labels.Sections.Count);
        return builder.Build();
    }

    private static uint Bits(string section) => section switch
    {
        "strong label" => Strong,
        "pin label" => Pin,
        "weak label" => Weak,
        "pair label" => Pair,
        "system" => System,
        "place" => Place,
        "press label" => Press,
        "thing label" => Thing,
        "recipe label" => Recipe,
        "verb" => Verb,
        "digit word" => DigitWord,
        "offer" => Offer,
        "game" => Game,
        "innocent compound" => NoLabel,
        "example near" => ExampleNear,
        "example before" => ExampleBefore,
        "example anywhere" => Example,
        "no value" => NoValue,
        "unit" => Unit,
        "stop" => Stop,
        _ => throw new ArgumentException($"credential-words.txt has an unknown section '{section}'", nameof(section)),
    };
}
