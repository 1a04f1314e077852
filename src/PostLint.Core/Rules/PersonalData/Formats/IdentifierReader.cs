using System.Runtime.CompilerServices;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Reads the identifier at a digit, if there is one. Work and windows are bounded; nothing is allocated.</summary>
internal static class IdentifierReader
{
    /// <summary>The longest word that can be the letters in front of a number: the surname part of a driver number.</summary>
    private const int MaxPrefix = 5;

    /// <summary>The fewest digits of a number that any format takes: a sort code.</summary>
    private const int MinDigits = 6;

    /// <summary>A number that starts later in its segment has words of its own before it.</summary>
    public const int LeadReach = 8;

    /// <summary>
    /// Whether an identifier may hold digits of a cluster: the look that times, prices, scores and dates get. Shorter numbers are identifiers
    /// only with letters joined on, behind capitals, or behind a label, which may stand in the heading or cell before.
    /// </summary>
    public static bool MayHold(Post post, DigitCluster cluster)
    {
        if (cluster.DigitCount >= MinDigits) return true;
        ReadOnlySpan<char> text = post.Prose.Text;
        int start = cluster.Span.Start, segment = post.Prose.Segments[cluster.Segment].Span.Start;
        if (start > segment && (char.IsLetter(text[start - 1]) || text[start - 1] == '<')) return cluster.DigitCount > 1 || char.IsUpper(text[start - 1]);
        if (start >= segment + 2 && char.IsUpper(text[start - 2])) return true;
        if (cluster.DigitCount < 2) return false;
        if (cluster.Word == 0 || post.Words[cluster.Word].Is(WordFlags.HardBreakBefore) && start - segment <= LeadReach) return cluster.Segment > 0;
        return LabelContextReader.MayFollowLabel(post.Words, cluster.Word);
    }

    /// <summary>Reads the identifier that holds the digit run starting at <paramref name="digit"/>.</summary>
    /// <param name="text">A stretch of prose that belongs together.</param>
    /// <param name="digit">The first digit of a run that no earlier match holds.</param>
    /// <param name="lead">What stands before the text: a heading, the head of a column. It counts when no word of the text itself stands before the number.</param>
    /// <param name="match">The surest reading, reported or not.</param>
    /// <returns>Whether its score reaches <see cref="IdentifierScore.ReportAt"/>.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int digit, LabelContext lead, out IdentifierMatch match)
    {
        int start = digit;
        while (start > 0 && digit - start < WrittenCode.MaxLength && char.IsLetterOrDigit(text[start - 1])) start--;
        match = default;
        if (start > 0 && text[start - 1] == '<' || IsChevronNext(text, digit))
        {
            if (MachineReadableZone.TryRead(text, digit, out match)) return true;
        }

        if (start == digit && !ContinuesNumber(text, start))
        {
            int digits = CountDigits(text, digit);
            if (digits >= MinDigits) ReadNumber(text, digit, lead, ref match);
            if (digits >= 2 && match.Score < IdentifierScore.ReportAt) ReadLabelled(text, digit, lead, ref match);
            int prefixed = PrefixStart(text, start);
            if (prefixed < start && (digits >= MinDigits || char.IsUpper(text[start - 2]))) ReadCode(text, prefixed, lead, ref match);
        }
        else if (start < digit)
        {
            ReadCode(text, start, lead, ref match);
        }

        return match.Score >= IdentifierScore.ReportAt;
    }

    [SkipLocalsInit]
    private static void ReadNumber(ReadOnlySpan<char> text, int start, LabelContext lead, ref IdentifierMatch best)
    {
        Span<char> characters = stackalloc char[WrittenCode.MaxLength];
        Span<int> offsets = stackalloc int[WrittenCode.MaxLength];
        WrittenCode code = WrittenCode.Read(text, start, characters, offsets);
        ReadDigits(text, code, lead, ref best);
        ReadBankAccount(text, start, lead, ref best);
    }

    [SkipLocalsInit]
    private static void ReadCode(ReadOnlySpan<char> text, int start, LabelContext lead, ref IdentifierMatch best)
    {
        Span<char> characters = stackalloc char[WrittenCode.MaxLength];
        Span<int> offsets = stackalloc int[WrittenCode.MaxLength];
        WrittenCode code = WrittenCode.Read(text, start, characters, offsets);
        if (code.Length == 0 || char.IsAsciiDigit(code[0])) return;
        Weigh(text, code, lead, NationalInsuranceNumber.Match(code), ref best);
        Weigh(text, code, lead, UniquePupilNumber.Match(code), ref best);
        Weigh(text, code, lead, DrivingLicence.Match(code), ref best);
        Weigh(text, code, lead, PassportNumber.Match(code), ref best);
        Weigh(text, code, lead, Iban.Match(code), ref best);
        Weigh(text, code, lead, VehicleRegistration.Match(code), ref best);
        if (best.Score < IdentifierScore.ReportAt) ReadLabelled(text, start, lead, ref best);
    }

    private static void ReadLabelled(ReadOnlySpan<char> text, int start, LabelContext lead, ref IdentifierMatch best)
    {
        bool leads = lead.Before != 0 && IsFirst(text, start);
        if (!leads && !LabelContextReader.MayFollowLabel(text, start)) return;
        LabelContext context = leads ? lead : LabelContextReader.Read(text, new TextSpan(start, 1));
        if (LabelledCode.TryRead(text, start, context, out IdentifierMatch value)) best = value;
    }

    /// <summary>How many digits stand together from here on, up to a letter; counting stops when it is enough for any format.</summary>
    private static int CountDigits(ReadOnlySpan<char> text, int start)
    {
        int count = 0, gap = 0;
        for (int i = start; i < text.Length && count < MinDigits && gap <= 3; i++)
        {
            if (Folding.IsDigit(text[i])) (count, gap) = (count + 1, 0);
            else if (char.IsLetter(text[i])) break;
            else gap++;
        }

        return count;
    }

    private static void ReadDigits(ReadOnlySpan<char> text, in WrittenCode code, LabelContext lead, ref IdentifierMatch best)
    {
        if (code.LeadingDigits < 9) return;
        Weigh(text, code, lead, HealthNumber.MatchNhs(code), ref best);
        Weigh(text, code, lead, HealthNumber.MatchChi(code), ref best);
        Weigh(text, code, lead, HealthNumber.MatchHealthCare(code), ref best);
        Weigh(text, code, lead, TenDigitNumber.MatchLearner(code), ref best);
        Weigh(text, code, lead, TenDigitNumber.MatchTax(code), ref best);
        Weigh(text, code, lead, TenDigitNumber.MatchUcas(code), ref best);
        Weigh(text, code, lead, PassportNumber.Match(code), ref best);
        Weigh(text, code, lead, PaymentCard.Match(code), ref best);
    }

    private static void Weigh(ReadOnlySpan<char> text, in WrittenCode code, LabelContext lead, FormatMatch format, ref IdentifierMatch best)
    {
        if (!format.Success) return;
        TextSpan span = code.SpanOf(format.Length);
        LabelContext context = LabelContextReader.Read(text, span);
        if (lead != default && IsFirst(text, span.Start)) context |= lead;
        int score = IdentifierScore.Evaluate(format, context);
        if (score > best.Score) best = new IdentifierMatch(span, format.Kind, score);
    }

    private static void ReadBankAccount(ReadOnlySpan<char> text, int start, LabelContext lead, ref IdentifierMatch best)
    {
        if (!BankAccount.TryRead(text, start, out TextSpan first, out TextSpan second, out int baseScore)) return;
        LabelContext context = LabelContextReader.Read(text, first) | LabelContextReader.Read(text, second) | lead;
        bool organisation = context.Mentions(IdentifierLabels.Organisation) && !context.Mentions(IdentifierLabels.Owner);
        int score = organisation ? 0 : IdentifierScore.Evaluate(new FormatMatch(IdentifierKind.BankAccount, 14, baseScore), context);
        if (score > best.Score) best = new IdentifierMatch(TextSpan.FromBounds(first.Start, second.End), IdentifierKind.BankAccount, score);
    }

    /// <summary>Where a short word before the code starts ("QQ" of "QQ 12 34 56 A"), or the code's own start.</summary>
    private static int PrefixStart(ReadOnlySpan<char> text, int start)
    {
        if (start < 2 || text[start - 1] is not (' ' or '\u00A0' or '-' or '.' or '\u2011')) return start;
        int i = start - 1;
        while (i > 0 && char.IsLetter(text[i - 1]) && start - i <= MaxPrefix) i--;
        bool word = i < start - 1 && (i == 0 || !char.IsLetterOrDigit(text[i - 1]));
        return word ? i : start;
    }

    /// <summary>Whether a digit stands before, across one separator: the number began earlier, or this is "+44 ..." or a price.</summary>
    private static bool ContinuesNumber(ReadOnlySpan<char> text, int start)
    {
        if (start == 0) return false;
        if (text[start - 1] is '+' or '\u00A3' or '$' or '\u20AC') return true;
        return start > 1 && char.IsDigit(text[start - 2]) && text[start - 1] is ' ' or '\u00A0' or '-' or '.' or '/' or '\u2011' or '\u2013';
    }

    /// <summary>Whether nothing but marks stands before a place.</summary>
    private static bool IsFirst(ReadOnlySpan<char> text, int start) =>
        start <= 4 && !text[..start].ContainsAnyInRange('0', '9') && !text[..start].ContainsAnyInRange('A', 'z');

    private static bool IsChevronNext(ReadOnlySpan<char> text, int digit)
    {
        int i = digit;
        while (i < text.Length && i - digit < 10 && (char.IsAsciiDigit(text[i]) || char.IsAsciiLetterUpper(text[i]))) i++;
        return i - digit == 10;
    }
}
