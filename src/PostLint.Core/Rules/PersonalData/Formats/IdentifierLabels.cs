using PostLint.Lexicons;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// The words that say what a number is, as bits: one for each <see cref="IdentifierKind"/>, and some for what is no person's number.
/// A label names the number ("NHS number"), a topic only the field ("NHS").
/// </summary>
internal static class IdentifierLabels
{
    /// <summary>Something that is no person's: an order, a charity, a room, a paper.</summary>
    public const uint Other = 1u << 24;

    /// <summary>A vehicle that is no person's: the minibus, a fire engine.</summary>
    public const uint Fleet = 1u << 25;

    /// <summary>An account of an organisation.</summary>
    public const uint Organisation = 1u << 26;

    /// <summary>An account that the words call somebody's own.</summary>
    public const uint Owner = 1u << 27;

    /// <summary>A word that may stand between a label and its number.</summary>
    public const uint Filler = 1u << 28;

    /// <summary>Set beside a kind when the phrase is a label.</summary>
    public const uint Label = 1u << 31;

    private const uint PlateWord = 1u << 29;

    private static readonly Lexicon Lexicon = Lexicon.Embedded("identifier-labels");
    private static readonly uint[] SectionBits = [.. Lexicon.Sections.Select(Bits)];
    private static readonly PhraseTable Phrases = Lexicon.ToTable();

    /// <summary>Behind "ring", "order" and the like nothing is anybody's, whatever it looks like.</summary>
    private static readonly HashSet<ulong> LastWords =
        [.. Lexicon.Terms.Where(term => (SectionBits[term.Section] & Label) != 0 && (SectionBits[term.Section] & (Other | Fleet)) == 0).Select(term => LastWord(term.Text))];

    public static uint Bit(IdentifierKind kind) => 1u << (int)kind;

    /// <summary>Whether the last three letters of a number plate are a common word, so that "WE24 WIN" is none.</summary>
    public static bool IsPlateWord(ReadOnlySpan<char> letters) =>
        Phrases.TryFind(Text.WordHash.Of(letters), out PhraseNode node) && (BitsOf(node) & PlateWord) != 0;

    /// <summary>Whether a label of a person's number may end with the word: the cheap test before the words around a number are read.</summary>
    public static bool MayEnd(ulong word) => LastWords.Contains(word);

    /// <summary>Whether the word may stand between a label and its number.</summary>
    public static bool IsFiller(ulong word) => Phrases.MayStart(word) && Phrases.TryFind(word, out PhraseNode node) && (BitsOf(node) & Filler) != 0;

    /// <summary>The longest phrase starting with the first of these words: its bits (0 for none) and its length in words.</summary>
    public static uint Find(ReadOnlySpan<ulong> words, out int count)
    {
        count = 1;
        uint bits = 0;
        if (!Phrases.MayStart(words[0])) return 0;
        ulong prefix = words[0];
        for (int i = 0; Phrases.TryFind(prefix, out PhraseNode node);)
        {
            uint found = BitsOf(node) & ~PlateWord;
            if (found != 0) (bits, count) = (found, i + 1);
            if (!node.Continues || ++i >= words.Length) break;
            prefix = Text.WordHash.Combine(prefix, words[i]);
        }

        return bits;
    }

    private static uint BitsOf(PhraseNode node)
    {
        uint bits = 0;
        foreach (int section in Phrases.ValuesOf(node)) bits |= SectionBits[section];
        return bits;
    }

    private static ulong LastWord(string phrase)
    {
        var words = new Text.WordScanner(phrase);
        ulong last = 0;
        while (words.MoveNext()) last = words.Hash;
        return last;
    }

    private static uint Bits(string section) => section switch
    {
        "other" => Other | Label,
        "fleet" => Fleet | Label,
        "organisation" => Organisation,
        "owner" => Owner,
        "filler" => Filler,
        "plate word" => PlateWord,
        _ when section.EndsWith(" label", StringComparison.Ordinal) => Bit(KindOf(section[..^" label".Length])) | Label,
        _ => Bit(KindOf(section[..^" topic".Length])),
    };

    private static IdentifierKind KindOf(string name) => name switch
    {
        "nhs" => IdentifierKind.NhsNumber,
        "chi" => IdentifierKind.ChiNumber,
        "health and care" => IdentifierKind.HealthCareNumber,
        "national insurance" => IdentifierKind.NationalInsuranceNumber,
        "pupil number" => IdentifierKind.UniquePupilNumber,
        "learner number" => IdentifierKind.UniqueLearnerNumber,
        "tax" => IdentifierKind.TaxReference,
        "ucas" => IdentifierKind.UcasNumber,
        "driving" => IdentifierKind.DrivingLicence,
        "passport" => IdentifierKind.PassportNumber,
        "vehicle" => IdentifierKind.VehicleRegistration,
        "bank" => IdentifierKind.BankAccount,
        "iban" => IdentifierKind.Iban,
        "card" => IdentifierKind.PaymentCard,
        "ticket" => IdentifierKind.TicketNumber,
        "personal" => IdentifierKind.OtherPersonalNumber,
        _ => throw new ArgumentException($"identifier-labels.txt has an unknown section '{name}'", nameof(name)),
    };
}
