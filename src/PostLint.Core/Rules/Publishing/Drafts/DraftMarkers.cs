using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing.Drafts;

/// <summary>Decides which of the phrases of <c>draft-markers.txt</c> are unresolved where they stand.</summary>
internal static class DraftMarkers
{
    public static Lexicon Words { get; } = Lexicon.Embedded("draft-markers");

    public static int Doubt { get; } = Words.Section("doubt");

    private static readonly int Marker = Words.Section("marker");
    private static readonly int Tbc = Words.Section("tbc");
    private static readonly int Shout = Words.Section("shout");
    private static readonly int Run = Words.Section("run");
    private static readonly int Permit = Words.Section("permit");
    private static readonly int Query = Words.Section("query");
    private static readonly int Before = Words.Section("before");
    private static readonly int Insert = Words.Section("insert");
    private static readonly int NotYet = Words.Section("not yet");
    private static readonly int Errand = Words.Section("errand");
    private static readonly int Colleague = Words.Section("colleague");
    private static readonly int SecondThought = Words.Section("second thought");
    private static readonly int Alternative = Words.Section("alternative");
    private static readonly int Approval = Words.Section("approval");
    private static readonly int Forgotten = Words.Section("forgotten");
    private static readonly int AsideBelief = Words.Section("aside belief");
    private static readonly int Here = Words.Section("here");
    private static readonly int Slot = Words.Section("slot");
    private static readonly int HalfDate = Words.Section("half date");
    private static readonly int Pending = Words.Section("pending");
    private static readonly int Request = Words.Section("request");
    private static readonly int ToBeDone = Words.Section("to be done");
    private static readonly int OwnName = Words.Section("own name");
    private static readonly int Version = Words.Section("version");

    private static readonly HashSet<ulong> Insertable =
        [.. Words.Terms.Where(term => term.Text.StartsWith("insert ", StringComparison.Ordinal)).Select(term => WordHash.Of(term.Text.Split(' ')[1]))];

    /// <summary>Whether "insert" with this word behind is a marker of its own.</summary>
    public static bool IsInsertMarker(ulong next) => Insertable.Contains(next);

    public static bool IsUnresolved(PostContext context, TermMatch match) =>
        IsGap(context.Post, match) && (match.Section == Tbc || match.Section == Run || match.Section == Shout || !IsInsideQuotation(context.Post, context.WordSpan(match.FirstWord, match.WordCount)));

    private static bool IsGap(Post post, TermMatch match)
    {
        int section = match.Section;
        if (section == Slot) return DraftSlots.IsCapitalSlot(post, match);
        if (section == Here) return DraftSlots.IsHere(post, match, out _);
        if (section == Errand) return DraftDoubts.IsErrand(post, match) || DraftNotes.IsErrand(post, match);
        if (section == Marker) return true;
        if (section == Tbc) return DraftGaps.IsOpen(post, match);
        if (section == Run) return DraftGaps.IsBlank(post, match);
        if (section == Shout) return IsShouted(post, match);
        if (section == Doubt) return DraftDoubts.IsDoubt(post, match);
        if (section == Permit) return DraftDoubts.IsPermitQuestion(post, match);
        if (section == Query) return DraftDoubts.IsQuery(post, match);
        if (section == Before) return DraftDoubts.IsTask(post, match);
        if (section == Insert) return DraftDoubts.IsInsertion(post, match);
        if (section == NotYet) return DraftDoubts.IsNotYet(post, match);
        if (section == Colleague) return DraftNotes.IsForColleague(post, match);
        if (section == SecondThought) return DraftNotes.IsSecondThought(post, match);
        if (section == Alternative) return DraftNotes.IsAlternative(post, match);
        if (section == Approval) return DraftNotes.IsApproval(post, match);
        if (section == Forgotten) return DraftNotes.IsForgotten(post, match);
        if (section == AsideBelief) return DraftNotes.IsAsideBelief(post, match);
        if (section == HalfDate) return DraftSlots.IsHalfDate(post, match);
        if (section == Pending) return DraftNotes.IsPending(post, match);
        if (section == Request) return DraftNotes.IsRequest(post, match);
        if (section == OwnName) return DraftSlots.IsOwnName(post, match);
        if (section == ToBeDone) return DraftNotes.IsToBeDone(post, match);
        return section == Version && DraftSlots.IsVersion(post, match);
    }

    /// <summary>Whether somebody says the words; a quotation of nothing else ("quote to come") is a gap itself.</summary>
    private static bool IsInsideQuotation(Post post, TextSpan span)
    {
        ListView<TextSpan> quotations = post.Quotations;
        int low = 0, high = quotations.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (quotations[middle].End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low < quotations.Count && quotations[low].Contains(span) && quotations[low].Length > span.Length;
    }

    /// <summary>"TODO" and "DRAFT" in capitals among words that have none, or before a colon.</summary>
    private static bool IsShouted(Post post, TermMatch match)
    {
        Word word = post.Words[match.FirstWord];
        bool alone = match.EndWord >= post.Words.Count || !post.Words[match.EndWord].Is(WordFlags.AllCaps);
        bool colon = word.End < post.Prose.Length && post.Prose.Text[word.End] == ':' && post.Prose[word.Span].Equals("todo", StringComparison.OrdinalIgnoreCase);
        if (word.Is(WordFlags.AllCaps) && !word.Is(WordFlags.InHashtag) && alone || colon) return true;
        // "Draft - not for publication", "Draft 2" over a post.
        bool draft = word.Is(WordFlags.Capitalised) && match.FirstWord == 0 && post.Prose[word.Span].Equals("draft", StringComparison.OrdinalIgnoreCase);
        return draft && (match.EndWord >= post.Words.Count || post.Words[match.EndWord].StartsPhrase || post.Words[match.EndWord].Is(WordFlags.Number));
    }
}
