using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing.Drafts;

/// <summary>Judges what stands for something unknown: "TBC", "XXX", "???".</summary>
internal static class DraftGaps
{
    /// <summary>How many words around "TBC" may hold the dates of a programme.</summary>
    private const int ProgrammeReach = 40;

    /// <summary>How many words away the name may stand that "TBC" is short for.</summary>
    private const int AcronymReach = 8;

    /// <summary>
    /// "Venue TBC" beside a date is an announcement, and so is "TBC" in a list or table of dates. Any other "TBC" is a gap.
    /// </summary>
    public static bool IsOpen(Post post, TermMatch match)
    {
        ProseSegment segment = post.Prose.SegmentAt(post.Words[match.FirstWord].Start);
        bool listed = segment.Kind is ProseSegmentKind.ListItem or ProseSegmentKind.TableCell;
        int dates = CountDates(post, match);
        if (listed && dates >= 2) return false;
        bool slot = (DraftWords.In(post.Words, match.FirstWord - 2, match.FirstWord) & DraftWords.SlotNoun) != 0 || (DraftWords.In(post.Words, match.EndWord, match.EndWord + 1) & DraftWords.SlotNoun) != 0;
        if (IsAcronym(post, match)) return false;
        bool bracketedDate = IsBracketed(post, match) && dates >= 1;
        return !(slot && dates >= 1) && !bracketedDate && !(dates >= 1 && IsClauseOfNoun(post, match));
    }

    /// <summary>"The Brass Collective, TBC to its friends", "TBC: The Baking Club": the letters of a name that stands near.</summary>
    private static bool IsAcronym(Post post, TermMatch match)
    {
        ReadOnlySpan<char> letters = post.Prose[post.Words[match.FirstWord].Span];
        for (int first = Math.Max(0, match.FirstWord - AcronymReach); first + letters.Length <= Math.Min(post.Words.Count, match.EndWord + AcronymReach); first++)
        {
            int count = 0;
            while (count < letters.Length && post.Words[first + count].Is(WordFlags.Capitalised) && char.ToUpperInvariant(post.Prose.Text[post.Words[first + count].Start]) == char.ToUpperInvariant(letters[count])) count++;
            if (count == letters.Length) return true;
        }

        return false;
    }

    /// <summary>"..., film TBC, ...": a noun of one to three words between commas, behind something announced.</summary>
    private static bool IsClauseOfNoun(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        int first = match.FirstWord;
        while (first > sentence.FirstWord && !post.Words[first].StartsPhrase) first--;
        int count = match.FirstWord - first;
        bool closed = match.EndWord >= sentence.EndWord || post.Words[match.EndWord].StartsPhrase;
        return first > sentence.FirstWord && count is >= 1 and <= 3 && closed && (DraftWords.In(post.Words, first, match.FirstWord) & DraftWords.Preposition) == 0;
    }

    /// <summary>A run of X where a figure or a name belongs; kisses at the end and Roman numerals are none.</summary>
    public static bool IsBlank(Post post, TermMatch match)
    {
        Word word = post.Words[match.FirstWord];
        ReadOnlySpan<char> text = post.Prose.Text;
        if (word.Start > 0 && text[word.Start - 1] is '\u00A3' or '$' or '\u20AC') return true;
        if (word.Length == 1) return false;
        bool joined = word.End < text.Length && text[word.End] is '/' or ':' && word.End + 1 < text.Length && char.ToLowerInvariant(text[word.End + 1]) is 'x' or (>= '0' and <= '9');
        if (joined || word.Start > 1 && text[word.Start - 1] is '/' or ':' && char.IsLetterOrDigit(text[word.Start - 2])) return true;
        int before = match.FirstWord > 0 ? DraftWords.Of(post.Words[match.FirstWord - 1]) : 0;
        Sentence sentence = post.SentenceOf(match.FirstWord);
        bool last = match.EndWord >= sentence.EndWord;
        int after = last ? 0 : DraftWords.Of(post.Words[match.EndWord]);
        if ((before & DraftWords.Numeral) != 0 || (after & DraftWords.Numeral) != 0 || IsAboutNumerals(post, sentence)) return false;
        bool upper = word.Is(WordFlags.AllCaps), long_ = word.Length >= 3;
        if ((after & DraftWords.Unit) != 0 && (upper || (before & DraftWords.Preposition) != 0)) return true;
        if (word.Length > 5 && !last && !post.Words[match.EndWord].StartsPhrase) return true;
        if (!upper || !long_ && (before & DraftWords.Preposition) == 0) return false;
        bool opens = match.FirstWord == sentence.FirstWord;
        return (before & DraftWords.Preposition) != 0 && !opens || !last && !opens && !post.Words[match.EndWord].StartsPhrase || opens && !last && long_;
    }

    /// <summary>"Roman numerals: XX is twenty".</summary>
    private static bool IsAboutNumerals(Post post, Sentence sentence)
    {
        for (int i = sentence.FirstWord; i < sentence.EndWord && i < sentence.FirstWord + ProgrammeReach; i++)
        {
            if (DraftNotes.Is(post, i, "roman") || DraftNotes.Is(post, i, "numerals")) return true;
        }

        return false;
    }

    /// <summary>Three question marks that stand for a word, or follow a figure or a name that is no question.</summary>
    private static bool IsUnknown(Post post, TextSpan marks)
    {
        if (post.Words.Count == 0) return true;
        ReadOnlySpan<char> text = post.Prose.Text;
        int word = Math.Max(0, post.WordAt(marks.Start) - 1);
        Sentence sentence = post.SentenceOf(word);
        bool attached = marks.Start > 0 && char.IsLetterOrDigit(text[marks.Start - 1]);
        bool goesOn = marks.End < text.Length && (char.IsLetterOrDigit(text[marks.End]) || marks.End + 1 < text.Length && text[marks.End] == ' ' && char.IsLower(text[marks.End + 1]));
        if (IsExcited(post, marks)) return false;
        bool awaited = !attached && (DraftWords.Of(post.Words[Math.Min(word, post.Words.Count - 1)]) & DraftWords.Preposition) != 0 && !IsCloser(text, marks.Start);
        if (goesOn || awaited && marks.Start > 0 && text[marks.Start - 1] == ' ') return true;
        bool question = (DraftWords.In(post.Words, sentence.FirstWord, sentence.EndWord) & (DraftWords.Question | DraftWords.Reader)) != 0;
        if (question) return false;
        if (!attached) return word == 0 || !IsCloser(text, marks.Start);
        return sentence.WordCount >= 4 && post.Words[word].Is(WordFlags.Capitalised | WordFlags.HasDigit);
    }

    /// <summary>A run of question marks or underscores that stands for something unknown.</summary>
    public static bool TryReadMarks(Post post, int start, out TextSpan marks)
    {
        ReadOnlySpan<char> text = post.Prose.Text;
        int end = start;
        while (end < text.Length && text[end] == text[start]) end++;
        marks = TextSpan.FromBounds(start, end);
        if (marks.Length == 1) return text[start] == '?' && IsLoneGap(text, start);
        if (IsFigureGap(text, marks)) return true;
        if (text[start] == '_') return IsBlankLine(post, marks);
        if (marks.Length == 2 && IsDoubtedFigure(post, marks)) return true;
        return IsMidSentence(text, marks) && !IsExcited(post, marks) || marks.Length > 2 && IsUnknown(post, marks);
    }

    /// <summary>"won 3-?", "9? years old", "cost £?": a single mark in place of a figure.</summary>
    private static bool IsLoneGap(ReadOnlySpan<char> text, int mark)
    {
        if (mark == 0) return false;
        char before = text[mark - 1];
        if (before == '\u00A3') return true;
        ReadOnlySpan<char> after = text[(mark + 1)..];
        if (before == ' ' && (after.StartsWith("th ") || after.StartsWith("st ") || after.StartsWith("nd ") || after.StartsWith("rd "))) return true;
        if (before is '-' or '\u2013') return mark > 1 && Folding.IsDigit(text[mark - 2]) && (mark < 3 || !char.IsLetter(text[mark - 3]));
        if (after.Length < 2 || after[0] != ' ') return false;
        bool ordinal = mark > 2 && text[(mark - 2)..mark] is "th" or "st" or "nd" or "rd" && Folding.IsDigit(text[mark - 3]);
        if (ordinal && DraftWords.IsCalendar(after[1..])) return true;
        return (ordinal || Folding.IsDigit(before)) && char.IsLower(after[1]);
    }

    /// <summary>"8:00 / 8:15 ??": two marks behind a figure of a sentence that asks nothing.</summary>
    private static bool IsDoubtedFigure(Post post, TextSpan marks)
    {
        ReadOnlySpan<char> before = post.Prose.Text[..marks.Start].TrimEnd(' ');
        if (before.IsEmpty || !Folding.IsDigit(before[^1]) || IsExcited(post, marks)) return false;
        Sentence sentence = post.SentenceOf(Math.Max(0, post.WordAt(marks.Start) - 1));
        return (DraftWords.In(post.Words, sentence.FirstWord, sentence.EndWord) & (DraftWords.Question | DraftWords.Reader)) == 0;
    }

    /// <summary>"it is ?? metres long": the sentence goes on behind the marks.</summary>
    private static bool IsMidSentence(ReadOnlySpan<char> text, TextSpan marks) =>
        marks.Start > 0 && text[marks.Start - 1] == ' ' && marks.End + 1 < text.Length && text[marks.End] == ' ' && char.IsLower(text[marks.End + 1]);

    /// <summary>"_____ pupils took part", "grateful to Cllr ____"; a slip to fill in, a riddle and an exercise have blanks for their readers.</summary>
    private static bool IsBlankLine(Post post, TextSpan marks)
    {
        ReadOnlySpan<char> text = post.Prose.Text;
        ProseSegment segment = post.Prose.SegmentAt(marks.Start);
        if (marks.Start > segment.Span.Start && text[marks.Start - 1] is not (' ' or '\u00A3' or '(' or '*' or '\u00A0')) return false;
        ReadOnlySpan<char> before = text[segment.Span.Start..marks.Start].TrimEnd();
        if (before.EndsWith(":")) return false;
        int word = post.WordAt(marks.Start);
        bool form = (DraftWords.In(post.Words, word - 25, word + 25) & (DraftWords.Form | DraftWords.Excited)) != 0;
        return !form && text[segment.Span.Start..segment.Span.End].Count("__") > 0;
    }

    /// <summary>Whether a riddle, a quiz or a surprise stands around.</summary>
    private static bool IsExcited(Post post, TextSpan marks)
    {
        int word = post.WordAt(marks.Start);
        if (post.Words.Count == 0) return false;
        Sentence sentence = post.SentenceOf(Math.Max(0, word - 1));
        return (DraftWords.In(post.Words, sentence.FirstWord - 20, sentence.EndWord + 20) & DraftWords.Excited) != 0;
    }

    /// <summary>"8.??", "£??", "??pm", "__%": marks in place of figures.</summary>
    private static bool IsFigureGap(ReadOnlySpan<char> text, TextSpan marks)
    {
        char before = marks.Start > 0 ? text[marks.Start - 1] : ' ';
        ReadOnlySpan<char> after = text[marks.End..];
        if (before is '\u00A3' or '$' || after.StartsWith("%")) return true;
        if (after.Length > 1 && after[0] is '/' or ':' && Folding.IsDigit(after[1])) return true;
        bool clock = marks.Start > 1 && before is '.' or ':' or '/' && Folding.IsDigit(text[marks.Start - 2]);
        return clock || (after.StartsWith("pm") || after.StartsWith("am")) && (after.Length == 2 || !char.IsLetter(after[2]));
    }

    /// <summary>"7.30", "19:30".</summary>
    private static bool IsClock(ReadOnlySpan<char> text, int start)
    {
        int mark = start;
        while (mark < text.Length && mark < start + 2 && Folding.IsDigit(text[mark])) mark++;
        bool minutes = mark > start && mark + 2 < text.Length && text[mark] is '.' or ':' && Folding.IsDigit(text[mark + 1]) && Folding.IsDigit(text[mark + 2]);
        return minutes && (mark + 3 >= text.Length || !Folding.IsDigit(text[mark + 3])) && (start == 0 || !Folding.IsDigit(text[start - 1]) && text[start - 1] is not ('.' or ':'));
    }

    private static bool IsCloser(ReadOnlySpan<char> text, int start) => start > 0 && text[start - 1] is '!' or '?' or '.';

    private static bool IsBracketed(Post post, TermMatch match)
    {
        int start = post.Words[match.FirstWord].Start, end = post.Words[match.EndWord - 1].End;
        return start > 0 && post.Prose.Text[start - 1] == '(' && end < post.Prose.Length && post.Prose.Text[end] == ')';
    }

    /// <summary>How many days, dates and times stand near.</summary>
    private static int CountDates(Post post, TermMatch match)
    {
        int count = 0;
        for (int i = Math.Max(0, match.FirstWord - ProgrammeReach); i < Math.Min(post.Words.Count, match.EndWord + ProgrammeReach); i++)
        {
            Word word = post.Words[i];
            bool clock = IsClock(post.Prose.Text, word.Start) || word.Is(WordFlags.HasDigit) && !word.Is(WordFlags.Number) && post.Prose[word.Span].EndsWith("m", StringComparison.OrdinalIgnoreCase);
            if (clock || (DraftWords.Of(word) & DraftWords.Calendar) != 0) count++;
        }

        return count;
    }
}
