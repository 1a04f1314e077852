using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Looks again at a name about to be reported, where only the neighbourhood speaks for a pupil: a paragraph about a book, a play or a
/// figure, names that are its objects, names in one row with a known figure. What belongs to the name itself is never overruled.
/// </summary>
internal static class SecondLook
{
    /// <summary>So much evidence of its own and nothing is overruled.</summary>
    private const double Own = 2;

    /// <summary>What a rejected name loses.</summary>
    private const double Rejection = 5;

    /// <summary>How many words around the name are looked through.</summary>
    private const int Reach = 60;

    private const int LongestTitle = 8;

    private static readonly ulong By = WordHash.Of("by"), And = WordHash.Of("and");

    public static bool Confirms(PostContext context, NameJudgement judgement)
    {
        NameCandidate name = judgement.Candidate;
        var around = new CandidateSurroundings(context, context.NameCues, name);
        if (IsAuthor(context, name, around, judgement.Direct) || IsTitle(context, name, around)) return YearTie.Follows(name, around);
        if (judgement.Direct >= Own) return true;
        if (judgement.Direct < 1 && IsGroupObject(name, around) || StandsWithFigure(name, around)) return false;
        return !TellsOfWork(context, name, around);
    }

    /// <summary>The judgement as somebody else's name.</summary>
    public static NameJudgement Reject(NameJudgement judgement) => judgement with { Score = judgement.Score - Rejection, Against = judgement.Against + Rejection, Lead = Math.Min(0, judgement.Lead), Tail = Math.Min(0, judgement.Tail) };

    /// <summary>"*The Salt Boy*, by Rowan Ferris", "*Take Five* (Paul Desmond)", "Shakespeare's *Macbeth*": a title, and who made it.</summary>
    private static bool IsAuthor(PostContext context, NameCandidate name, in CandidateSurroundings around, double direct)
    {
        if (around.LastWord.Is(WordFlags.Possessive) && around.After is not null && OpensTitle(context, name.EndWord, around.SentenceWords.End)) return true;
        if (around.Before is not { } before || name.FirstWord - 1 <= around.SentenceWords.First) return false;
        if (around.GapBefore.Contains('(') && IsMarked(context.Post, name.FirstWord - 1)) return true;
        if (before.Hash != By || around.HasBefore(NameCues.Work, 3)) return false;
        Word last = context.Post.Words[name.FirstWord - 2];
        return IsMarked(context.Post, name.FirstWord - 2) || direct < Own && last.Is(WordFlags.Capitalised) && !last.Is(WordFlags.SentenceStart | WordFlags.HasDigit);
    }

    /// <summary>An unknown name alone in italics is the title of a song or a book; a forename is one, or a ship's, where the text speaks of such.</summary>
    private static bool IsTitle(PostContext context, NameCandidate name, in CandidateSurroundings around)
    {
        char mark = MarkBefore(context.Post, name.FirstWord);
        if (mark is not ('*' or '_') || IsDouble(context.Post, name.FirstWord)) return false;
        if (!name.IsKnown) return true;
        if (!IsClosed(context.Post, name.EndWord - 1, mark)) return false;
        return name.First.IsWord && !name.Last.IsSurname || !name.ShowsSurname && around.Weight(NameCues.Thing | NameCues.Animal | NameCues.Study | NameCues.Fiction | NameCues.Authored) >= 0.65;
    }

    /// <summary>"Year 5 looked at Titania", "A Year 8 pupil asked Siri": the year group does something, and the name stands behind its verb.</summary>
    private static bool IsGroupObject(NameCandidate name, in CandidateSurroundings around)
    {
        if (around.Word.Is(WordFlags.HardBreakBefore) || around.LastWord.Is(WordFlags.Possessive) || around.HasBefore(NameCues.Thanks, 3) || around.HasBefore(NameCues.Among) || around.HasApposition(NameCues.ChildFamily | NameCues.Pupil | NameCues.PupilRole)) return false;
        int first = around.SentenceWords.First, year = -1;
        for (int i = name.FirstWord - 1; i >= Math.Max(first, name.FirstWord - Reach) && year < 0; i--)
        {
            if ((around.Cues(i) & NameCues.Year) != NameCues.None) year = i;
            else if (around.Post.Words[i].Is(WordFlags.HardBreakBefore)) return false;
        }

        if (year < 0) return false;
        int verb = year + 1;
        // "Year 8 pupils asked", "Year 3 now know".
        for (int last = Math.Min(verb + 1, name.FirstWord - 1); verb <= last && !around.Post.Words[verb].StartsPhrase; verb++)
        {
            if (IsVerb(around, verb)) return true;
        }

        return false;
    }

    private static bool IsVerb(in CandidateSurroundings around, int word) =>
        ((around.Cues(word) | NameCueLists.AdjacentOf(around.Post.Words[word].Hash)) & (NameCues.Deed | NameCues.Being | NameCues.Study)) != NameCues.None || around.Post.Prose[around.Post.Words[word].Span].EndsWith("ed") && !around.Post.Words[word].Is(WordFlags.Capitalised);

    /// <summary>A known figure in the same row of names makes the others figures, a place that is nothing else makes them places.</summary>
    private static bool StandsWithFigure(NameCandidate name, in CandidateSurroundings around) =>
        StandsWithFigure(around, name.FirstWord, -1) || StandsWithFigure(around, name.EndWord - 1, 1);

    private static bool StandsWithFigure(in CandidateSurroundings around, int word, int step)
    {
        (int first, int end) = around.SentenceWords;
        // The row goes on while its words are names, numbers or "and".
        for (int i = word + step, small = 0; i >= first && i < end && small <= 2 && Math.Abs(i - word) <= Reach; i += step)
        {
            if ((around.Cues(i) & NameCues.Figure) != NameCues.None) return true;
            Word here = around.Post.Words[i];
            if (here.Is(WordFlags.Capitalised) && around.Word.StartsPhrase && here.StartsPhrase && NameTable.Lookup(here.Hash) is { IsPlace: true, IsForename: false, IsSurname: false, IsWord: false }) return true;
            small = here.Is(WordFlags.Capitalised) ? 0 : small + (here.Hash == And ? 0 : 1);
        }

        return false;
    }

    /// <summary>Whether the paragraph, or what introduces it, holds a title in italics or quotation marks and speaks of reading, watching or playing it.</summary>
    private static bool TellsOfWork(PostContext context, NameCandidate name, in CandidateSurroundings around)
    {
        const NameCues Telling = NameCues.Study | NameCues.Fiction | NameCues.FictionBefore | NameCues.Authored;
        Post post = context.Post;
        int segmentStart = post.WordAt(around.Segment.Span.Start), segmentEnd = post.WordAt(around.Segment.Span.End);
        int from = Math.Max(segmentStart, name.FirstWord - Reach), to = Math.Min(segmentEnd, name.EndWord + Reach);
        if ((context.NameCues.In(from, to) & Telling) == NameCues.None) return false;
        for (int i = from; i < to; i++)
        {
            if (post.Words[i].Is(WordFlags.Capitalised) && OpensTitle(context, i, to)) return true;
        }

        return false;
    }

    /// <summary>Whether a title in marks starts there: capitals, no full stop, not a person's name alone.</summary>
    private static bool OpensTitle(PostContext context, int first, int to)
    {
        Post post = context.Post;
        char mark = MarkBefore(post, first);
        if (mark == '\0') return false;
        int end = first + 1;
        while (end < Math.Min(to, first + LongestTitle) && !IsClosed(post, end - 1, mark)) end++;
        if (!IsClosed(post, end - 1, mark)) return false;
        bool quoted = mark is '"' or '\'';
        for (int i = first; i < end && quoted; i++)
        {
            // Speech is written in small letters, with a mark at its end.
            if (!post.Words[i].Is(WordFlags.Capitalised) && post.Words[i].Length > 3) return false;
        }

        bool forename = NameTable.Lookup(post.Words[first].Hash).IsForename;
        NameCues cues = context.NameCues.At(first);
        if (end - first > 1) return !(forename && end - first == 2) || (cues & NameCues.Figure) != NameCues.None;
        return !forename || (cues & (NameCues.NotName | NameCues.Figure)) != NameCues.None;
    }

    private static bool IsMarked(Post post, int word) => IsClosed(post, word, '*') || IsClosed(post, word, '_') || IsClosed(post, word, '"') || IsClosed(post, word, '\'');

    /// <summary>The mark that opens right before a word: emphasis in the file, or a quotation mark.</summary>
    private static char MarkBefore(Post post, int word)
    {
        int start = post.Prose.ToSource(post.Words[word].Span).Start;
        if (start == 0) return '\0';
        return post.Text.Content[start - 1] switch { '*' => '*', '_' => '_', '"' or '\u201C' => '"', '\u2018' or '\'' => '\'', _ => '\0' };
    }

    /// <summary>Whether the emphasis is strong: bold is for people too.</summary>
    private static bool IsDouble(Post post, int word)
    {
        int start = post.Prose.ToSource(post.Words[word].Span).Start;
        return start > 1 && post.Text.Content[start - 2] == post.Text.Content[start - 1];
    }

    private static bool IsClosed(Post post, int word, char mark)
    {
        int end = post.Prose.ToSource(post.Words[word].Span).End;
        string text = post.Text.Content;
        while (mark is '*' or '_' && end < text.Length && text[end] is ',' or '!' or '?' or '.') end++;
        return end < text.Length && (mark switch { '"' => text[end] is '"' or '\u201D', '\'' => text[end] is '\'' or '\u2019', _ => text[end] == mark });
    }
}
