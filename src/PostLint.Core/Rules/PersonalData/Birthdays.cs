using PostLint.Analysis;
using PostLint.Analysis.Dates;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Finds whose birthday a "birthday" is: by possessive, by address, by a list of names.</summary>
internal static class Birthdays
{
    /// <summary>How many words, and how many code units, around a birthday may hold its day.</summary>
    private const int Reach = 30, DateReach = 150;

    private const string Adjectives = "joint shared double combined big special milestone own very happy lovely brilliant great wonderful fantastic amazing belated early first actual upcoming recent";
    private const string Connectors = "to dear our lovely wonderful amazing fabulous you and the very own gorgeous superstar little big today also for of mr mrs ms miss mx dr";
    private const string Celebrants = "boy girl boys girls twins child children star stars celebrations wishes greetings shoutout shout badge badges crown cards";

    public static LifeFact Read(PostContext context, TermMatch match)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        TextSpan anchor = context.WordSpan(match.FirstWord, match.WordCount);
        if (!AgeReader.TryRead(text, anchor, out WrittenAge age)) return default;
        int first = post.WordAt(age.Span.Start), after = match.EndWord;
        if (first > 0 && NearWords.IsOneOf(text, post.Words[first - 1].Span, "my")) return ReadOwn(post, first - 1, match);
        NameCue name = Owner(context, first, after, out bool dated);
        if (!name.IsFound || LifeCues.IsNoPerson(context, match.FirstWord, name, age.Years)) return default;
        // A colleague's milestone without a day tells no birthday.
        bool vague = name.IsAdult && !dated && age.Years == 0 && !HasDay(context, match.FirstWord);
        return vague ? default : new LifeFact(age.Span, name, false);
    }

    /// <summary>"My birthday is 4 March": the author's own, with its day.</summary>
    private static LifeFact ReadOwn(Post post, int my, TermMatch match)
    {
        int end = post.Words[match.EndWord - 1].End;
        bool dated = DateReader.TryFind(post.Prose.Text[..post.SentenceOf(my).Span.End], new TextSpan(end, 12), out WrittenDate date);
        return dated ? new LifeFact(TextSpan.FromBounds(post.Words[my].Start, date.Span.End), default, true) : default;
    }

    /// <summary>"Happy 16th, Idris!" and "many happy returns to Idris" say birthday without the word.</summary>
    public static LifeFact ReadGreeting(PostContext context, TermMatch match)
    {
        Post post = context.Post;
        int after = match.EndWord;
        if (match.WordCount == 1 && post.Words[match.FirstWord].Length > 3)
        {
            if (after + 1 < post.Words.Count && NearWords.IsOneOf(post.Prose.Text, post.Words[after].Span, "big")) after++;
            if (after >= post.Words.Count || post.Words[after].Is(WordFlags.HardBreakBefore)) return default;
            if (!NumberWords.TryRead(post.Prose.Text, post.Words[after].Start, out _, out bool ordinal, out int end) || !ordinal && after == match.EndWord) return default;
            after = post.WordAt(end);
        }

        NameCue name = Addressed(context, match.FirstWord, after, isSong: false, backwards: false);
        bool found = name.IsFound && !LifeCues.IsNoPerson(context, match.FirstWord, name, 0);
        return found ? new LifeFact(context.WordSpan(match.FirstWord, after - match.FirstWord), name, false) : default;
    }

    private static NameCue Owner(PostContext context, int first, int after, out bool dated)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        dated = false;
        int before = first - 1;
        bool happy = false;
        while (before >= 0 && !post.Words[before + 1].StartsPhrase && NearWords.IsOneOf(text, post.Words[before].Span, Adjectives))
            happy |= NearWords.IsOneOf(text, post.Words[before--].Span, "happy");
        Sentence sentence = post.SentenceOf(first);
        // "Enjoy your birthday, Orla", "Orla has a birthday on Thursday", "Mr Plumb, have a lovely birthday".
        if (before >= sentence.FirstWord && NearWords.IsOneOf(text, post.Words[before].Span, "your")) return Addressed(context, first, after, isSong: false);
        if (before > sentence.FirstWord && NearWords.IsOneOf(text, post.Words[before].Span, "a") && NearWords.IsOneOf(text, post.Words[before - 1].Span, "has had have having"))
            return Addressed(context, first, after, isSong: false, backwards: false) is { IsFound: true } wished ? wished : FactOwner.Before(context, before - 1, 4);
        if (before >= sentence.FirstWord && OwnerAt(context, before) is { IsFound: true } owner) return owner;
        bool list = NearWords.IsOneOf(text, post.Words[after - 1].Span, "birthdays");
        bool celebrant = after < sentence.EndWord && NearWords.IsOneOf(text, post.Words[after].Span, Celebrants);
        dated = happy || celebrant && NearWords.IsOneOf(text, post.Words[after].Span, "wishes greetings shoutout shout");
        if (happy) return Addressed(context, first, after, LifeCues.Has(context, LifeCues.Song, Math.Max(sentence.FirstWord, first - Reach), first));
        if (list || celebrant) return NearbyName.After(context, after, 8) is { IsFound: true } named ? named : list ? Listed(context, after) : NearbyName.Before(context, first, 8);
        return IsCelebrated(context, sentence, first) ? NearbyName.Before(context, first, 8) : default;
    }

    /// <summary>"Idris's", "Idris'", "her" with a name before.</summary>
    private static NameCue OwnerAt(PostContext context, int word)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        if (NearWords.IsOneOf(text, post.Words[word].Span, "his her their whose")) return FactOwner.Before(context, word + 1, 15);
        NameCue cue = NearbyName.At(context, word);
        bool possessive = post.Words[word].Is(WordFlags.Possessive) || post.Words[word].End < text.Length && Folding.IsApostrophe(text[post.Words[word].End]);
        return possessive || cue.Strength == NameStrength.Registered ? cue : default;
    }

    /// <summary>"Happy birthday to our Idris", "Idris, happy birthday": nothing but connecting words may stand between.</summary>
    private static NameCue Addressed(PostContext context, int first, int after, bool isSong, bool backwards = true)
    {
        Post post = context.Post;
        bool to = false;
        for (int i = after; i < post.Words.Count && i < after + 6 && post.SentenceOf(i).Segment == post.SentenceOf(first).Segment; i++)
        {
            if (NearbyName.At(context, i) is { IsFound: true } cue) return isSong && !to ? default : cue;
            to |= NearWords.IsOneOf(post.Prose.Text, post.Words[i].Span, "to");
            if (!NearWords.IsOneOf(post.Prose.Text, post.Words[i].Span, Connectors)) break;
        }

        return isSong || !backwards ? default : NearbyName.Before(context, first, 5);
    }

    /// <summary>The first name of the list that a heading or "birthdays this week:" announces.</summary>
    private static NameCue Listed(PostContext context, int after)
    {
        Post post = context.Post;
        int segment = post.Prose.SegmentIndexAt(post.Words[after - 1].Start);
        ProseSegment own = post.Prose.Segments[segment];
        bool announces = own.Kind == ProseSegmentKind.Heading || post.Prose[own.Span].TrimEnd().EndsWith(":");
        if (!announces || segment + 1 >= post.Prose.Segments.Count) return default;
        TextSpan next = post.Prose.Segments[segment + 1].Span;
        for (int i = post.WordAt(next.Start); i < post.Words.Count && post.Words[i].Start < next.End; i++)
        {
            if (NearbyName.At(context, i) is { IsFound: true } cue) return cue;
        }

        return default;
    }

    private static bool IsCelebrated(PostContext context, Sentence sentence, int first)
    {
        for (int i = Math.Max(sentence.FirstWord, first - Reach); i < first; i++)
        {
            if (context.Post.Prose[context.Post.Words[i].Span].StartsWith("celebrat", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool HasDay(PostContext context, int word)
    {
        Sentence sentence = context.Post.SentenceOf(word);
        int start = Math.Max(sentence.Span.Start, context.Post.Words[word].Start - DateReach), end = Math.Min(sentence.Span.End, start + 2 * DateReach);
        return DateReader.TryFind(context.Post.Prose.Text[..sentence.Span.End], TextSpan.FromBounds(start, end), out _)
            || HasWeekday(context.Post, sentence, word);
    }

    private static bool HasWeekday(Post post, Sentence sentence, int word) =>
        NearWords.Hold(post, Math.Max(sentence.FirstWord, word - Reach), Math.Min(sentence.EndWord, word + Reach), "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday");
}
