using PostLint.Analysis;
using PostLint.Analysis.Dates;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>
/// Reads ages that stand without a word that says so: "Idris Fennimore (9)", "Idris Fennimore, nine, won", "Mrs Ingle is 71", "at just 8",
/// "Tamsin's 14th". A few characters on both sides turn away other numbers.
/// </summary>
internal static class BareAges
{
    /// <summary>A bare number is an age between these only; "at ten" and "at 3" are times of day, so an age there has to be above.</summary>
    private const int Youngest = 3, Oldest = 105, LastHour = 12;

    private const string Extremes = "youngest oldest only already still ever";

    /// <param name="context">The post.</param>
    /// <param name="text">The prose up to the end of the number's segment.</param>
    /// <param name="span">A number of one or two digits.</param>
    public static LifeFact Read(PostContext context, ReadOnlySpan<char> text, TextSpan span)
    {
        if (span.Start < 3 || span.Length > 2 || text[span.Start - 1] is not (' ' or '(')) return default;
        char after = span.End < text.Length ? text[span.End] : '\n';
        if (char.IsAsciiLetter(after)) return IsOrdinal(text, span.End) ? ReadOrdinal(context, span) : default;
        if (after is '.' && span.End + 1 < text.Length && Folding.IsDigit(text[span.End + 1]) || after is ':' or '/' or '-' or '%' or '+' or '\u2013') return default;
        if (after is ')' || text[span.Start - 2] == ',' && after is ',' or '.' or ';' or '\n' or ' ') return ReadApposed(context, span, after);
        // "is 71", "just 8", "only 6", "At 14": what else stands before a number is no lead to an age.
        return text[span.Start - 2] switch
        {
            's' or 't' or 'y' or 'w' or 'd' => IsLead(text[..(span.Start - 1)]) ? ReadLed(context, span) : default,
            '-' or ':' or '\u2013' or '\u2014' => ReadListed(context, text, span),
            _ => default,
        };
    }

    /// <summary>Whether a text ends in one of the words that <see cref="ReadLed"/> knows; tested letter by letter, since every number comes here.</summary>
    private static bool IsLead(ReadOnlySpan<char> before)
    {
        int start = before.Length;
        while (start > 0 && before.Length - start < 8 && char.IsAsciiLetter(before[start - 1])) start--;
        return before[start..] is "is" or "was" or "At" or "just" or "only" or "now" or "reached" or "reaches" or "hits" or "hit";
    }

    /// <summary>"Wren Halliwell, nine, has".</summary>
    public static LifeFact ReadWord(PostContext context, int word)
    {
        TextSpan span = context.Post.Words[word].Span;
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        char after = span.End < text.Length ? text[span.End] : '\n';
        return span.Start > 2 && text[span.Start - 1] is ' ' or '(' && after is ',' or ')' ? ReadApposed(context, span, after) : default;
    }

    private static LifeFact ReadApposed(PostContext context, TextSpan span, char after)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        int word = post.WordAt(span.Start);
        bool bracketed = after == ')' && text[span.Start - 1] == '(';
        int lead = word;
        if (after == ')' && !bracketed)
        {
            // "(now 12)", "(just 8)".
            lead = word - 1;
            bracketed = lead > 0 && NearWords.IsOneOf(text, post.Words[lead].Span, "now just only nearly almost still") && text[post.Words[lead].Start - 1] == '(';
        }

        bool apposed = text[span.Start - 1] == ' ' && text[span.Start - 2] == ',' && (after != ' ' || word + 1 < post.Words.Count && NearWords.IsOneOf(text, post.Words[word + 1].Span, "and from who has"));
        if (!bracketed && !apposed || lead == 0 || !IsAge(text, span, out int years)) return default;
        NameCue name = NearbyName.At(context, lead - 1);
        bool told = lead != word && name.IsFound;
        if (name.Strength < NameStrength.Full && !told || after is '.' or '\n' && name.IsAdult && years <= LastHour || text[post.Words[lead - 1].End..span.Start].ContainsAny('.', '!', '?')) return default;
        ProseSegment segment = post.Prose.SegmentAt(span.Start);
        bool person = apposed && NearWords.IsOneOf(text, NearWords.After(text, Math.Min(text.Length, span.End + 1)), "who whose from has is said says was");
        bool counted = !person && LifeCues.Has(context, LifeCues.Score, post.WordAt(segment.Span.Start), post.WordAt(segment.Span.End));
        return counted || IsAmongClasses(post.Prose[segment.Span]) ? default : Fact(context, word, span, name, years);
    }

    /// <summary>"Idris (Year 5) and Bram (6)": the brackets of the list hold classes.</summary>
    private static bool IsAmongClasses(ReadOnlySpan<char> paragraph) => paragraph.Contains("(Y", StringComparison.Ordinal) || paragraph.Contains("(Class", StringComparison.Ordinal);

    /// <summary>"Mrs Ingle is 71", "he is only 6", "at just 8", "At 14, Tamsin ...", "reached 100".</summary>
    private static LifeFact ReadLed(PostContext context, TextSpan span)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        int word = post.WordAt(span.Start), lead = word - 1;
        if (lead < 0 || post.Words[word].StartsPhrase || !IsAge(text, span, out int years)) return default;
        Sentence sentence = post.SentenceOf(word);
        bool small = NearWords.IsOneOf(text, post.Words[lead].Span, "just only now");
        if (small && --lead < sentence.FirstWord) return default;
        bool at = NearWords.IsOneOf(text, post.Words[lead].Span, "at"), verb = NearWords.IsOneOf(text, post.Words[lead].Span, "is was reached reaches hits hit");
        if (!at && !verb || lead < sentence.FirstWord || !Ends(post, sentence, word + 1)) return default;
        if (at && lead == sentence.FirstWord && !small) return ReadOpening(context, sentence, word, span, years);
        if (at && !small || lead == sentence.FirstWord) return default;
        NameCue name = NearbyName.At(context, lead - 1);
        bool pronoun = NearWords.IsOneOf(text, post.Words[lead - 1].Span, "he she");
        if (!name.IsFound && pronoun) name = NearbyName.After(context, word + 1, 4) is { IsFound: true } behind && small ? behind : FactOwner.Before(context, word, 6);
        return name.Strength >= NameStrength.Full ? Fact(context, word, span, name, years) : default;
    }

    /// <summary>"At 14, Tamsin is the youngest winner": above the hours of a clock, or said to be remarkable.</summary>
    private static LifeFact ReadOpening(PostContext context, Sentence sentence, int word, TextSpan span, int years)
    {
        Post post = context.Post;
        if (word + 1 >= sentence.EndWord || !post.Words[word + 1].StartsPhrase) return default;
        bool remarkable = years > LastHour;
        for (int i = word + 1; i < Math.Min(sentence.EndWord, word + 12); i++) remarkable |= NearWords.IsOneOf(post.Prose.Text, post.Words[i].Span, Extremes);
        NameCue name = remarkable ? NearbyName.After(context, word + 1, 2) : default;
        return name.IsFound ? Fact(context, word, span, name, years) : default;
    }

    /// <summary>"Marnie Applegarth – 8" in a list of a post that speaks of ages.</summary>
    private static LifeFact ReadListed(PostContext context, ReadOnlySpan<char> text, TextSpan span)
    {
        Post post = context.Post;
        if (!text[span.End..].IsWhiteSpace() || post.Prose.SegmentAt(span.Start).Kind != ProseSegmentKind.ListItem || !IsAge(text, span, out int years)) return default;
        int word = post.WordAt(span.Start);
        if (word == 0 || !text[post.Words[word - 1].End..span.Start].ContainsAny("-:\u2013\u2014") || NearbyName.At(context, word - 1) is not { Strength: >= NameStrength.Full } name) return default;
        foreach (TermMatch term in context.Terms(BirthWords.Words))
        {
            if (term.Section == BirthWords.Age && Math.Abs(term.FirstWord - word) < 200) return Fact(context, word, span, name, years);
        }

        return default;
    }

    /// <summary>"Tamsin's 14th was celebrated with a cake", "Ms Varga celebrated her 50th": not her fiftieth race.</summary>
    private static LifeFact ReadOrdinal(PostContext context, TextSpan span)
    {
        Post post = context.Post;
        ReadOnlySpan<char> text = post.Prose.Text;
        int word = post.WordAt(span.Start), owner = word - 1;
        if (owner < 0 || post.Words[word].StartsPhrase) return default;
        bool own = NearWords.IsOneOf(text, post.Words[owner].Span, "his her their");
        if (!own && !post.Words[owner].Is(WordFlags.Possessive)) return default;
        Sentence sentence = post.SentenceOf(word);
        bool closes = word + 1 >= sentence.EndWord || post.Words[word + 1].StartsPhrase || NearWords.IsOneOf(text, post.Words[word + 1].Span, "was with on today tomorrow this in at by is bash party surprise celebration celebrations");
        bool celebrated = false;
        for (int i = Math.Max(sentence.FirstWord, word - 12); i < Math.Min(sentence.EndWord, word + 12) && closes; i++)
            celebrated |= text[post.Words[i].Start..post.Words[i].End] is var cue && (cue.StartsWith("celebrat", StringComparison.OrdinalIgnoreCase) || NearWords.IsOneOf(text, post.Words[i].Span, "happy party bash cake cakes candles balloons birthday sing"));
        if (!celebrated || !IsAge(text, span, out int years)) return default;
        NameCue name = own ? FactOwner.Before(context, owner, 8) : NearbyName.At(context, owner);
        return name.IsFound ? Fact(context, word, new TextSpan(span.Start, span.Length + 2), name, years) : default;
    }

    private static bool Ends(Post post, Sentence sentence, int next) =>
        next >= sentence.EndWord || post.Words[next].StartsPhrase || NearWords.IsOneOf(post.Prose.Text, post.Words[next].Span, "and but today now this on last yesterday tomorrow");

    private static bool IsAge(ReadOnlySpan<char> text, TextSpan span, out int years) =>
        NumberWords.TryRead(text, span.Start, out years, out _, out _) && years is >= Youngest and <= Oldest;

    private static bool IsOrdinal(ReadOnlySpan<char> text, int end) =>
        end + 2 <= text.Length && text.Slice(end, 2) is "th" or "st" or "nd" or "rd" && (end + 2 == text.Length || !char.IsLetterOrDigit(text[end + 2]));

    private static LifeFact Fact(PostContext context, int word, TextSpan span, NameCue name, int years) =>
        LifeCues.IsNoPerson(context, word, name, years < 100 ? years : 99) ? default : new LifeFact(span, name, false);
}
