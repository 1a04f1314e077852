using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>What an invitation to an event leaves out: the day, the time, the place.</summary>
internal static class EventGaps
{
    private static readonly CueList Cues = CueList.Embedded("event-words");
    private static readonly int Invite = Cues.Section("invite"), Over = Cues.Section("over"), Place = Cues.Section("place"), Clock = Cues.Section("time"), Day = Cues.Section("day"), Elsewhere = Cues.Section("elsewhere"), Later = Cues.Section("later"), Preposition = Cues.Section("preposition");

    private const int ShortNotice = 12;

    /// <summary>More words than a date has.</summary>
    private const int LongestDate = 32;

    /// <summary>The gaps in words, or an empty text when there are none or the post invites nobody.</summary>
    public static string Find(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (metadata.Kind != "post" || !metadata.Categories.Any(category => category.Text.Trim().Equals("event", StringComparison.OrdinalIgnoreCase))) return "";
        CueMap cues = Cues.Read(context.Post);
        int count = context.Post.Words.Count;
        int invites = cues.Count(Invite, 0, count), over = cues.Count(Over, 0, count);
        // A short notice without a verb that recalls invites too: "Bingo on 20 March, eyes down at 7pm."
        if (count < 3 || over > invites || invites == 0 && count > ShortNotice || cues.Has(Later, 0, count)) return "";
        // Where the facts stand on a linked page, the post need not repeat them.
        bool linked = cues.Has(Elsewhere, 0, count) || context.Post.Links.Count > 0;
        bool day = context.Dates.Count > 0 || cues.Has(Day, 0, count), time = context.Times.Count > 0 || cues.Has(Clock, 0, count), place = HasPlace(context, cues);
        if (linked && day) return "";
        return (day, time, place) switch
        {
            (true, true, true) => "",
            (false, false, false) => "when and where it is",
            (false, false, true) => "when it is",
            (false, true, true) => "on which day it is",
            (true, false, true) => "at what time it is",
            (true, true, false) => "where it is",
            (true, false, false) => "at what time and where it is",
            (false, true, false) => "on which day and where it is",
        };
    }

    /// <summary>A place by its word, or a name in capitals behind "at" or "in".</summary>
    private static bool HasPlace(PostContext context, CueMap cues)
    {
        ListView<Word> words = context.Post.Words;
        if (cues.Has(Place, 0, words.Count)) return true;
        for (int i = 0; i + 1 < words.Count; i++)
        {
            int next = i + 1;
            if (!cues.Is(i, Preposition) || words[next].StartsPhrase) continue;
            if (context.Post.Prose[words[next].Span] is "the" && next + 1 < words.Count) next++;
            if (words[next].Is(WordFlags.Capitalised) && !words[next].Is(WordFlags.HasDigit) && !cues.Is(next, Day) && !IsDate(context, next)) return true;
        }

        foreach (SchoolMention mention in context.SchoolMentions)
        {
            if (mention.FirstWord > 0 && cues.Is(mention.FirstWord - 1, Preposition)) return true;
        }

        return false;
    }

    private static bool IsDate(PostContext context, int word)
    {
        foreach (Analysis.Dates.DateMention date in context.Dates.Starting(word - LongestDate, word + 1))
        {
            if (word < date.EndWord) return true;
        }

        return false;
    }
}
