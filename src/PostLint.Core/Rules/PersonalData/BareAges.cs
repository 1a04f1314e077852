using PostLint.Analysis;
using PostLint.Analysis.Dates;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>
/// Reads ages that stand without a word that says so: "Idris Fennimore (9)", "Idris Fennimore, nine, won", "Mrs Ingle is 71", "at just 8",
/// "Bram's only ten". A few characters on both sides turn away other numbers.
/// </summary>
internal static class BareAges
{
    /// <summary>A bare number is an age between these only; "at ten" and "at 3" are times of day, so an age there has to be above.</summary>
    private const int Youngest = 3, Oldest = 105, LastHour = 12;

    private const string Small = "just only now nearly almost already still";
    private const string Extremes = "youngest oldest only already still ever";

    /// <param name="context">The post.</param>
    /// <param name="text">The prose up to the end of the number's segment.</param>
    /// <param name="span">A number of one or two digits.</param>
    public static LifeFact Read(PostContext context, ReadOnlySpan<char> text, TextSpan span)
    {
        if (span.Start < 3 || span.Length > 2 || text[span.Start - 1] is not (' ' or '(')) return default;
        char after = span.End < text.Length ? text[span.End] : '\n';
        if (after is '\u00BC' or '\u00BD' or '\u00BE')
        {
            span = new TextSpan(span.Start, span.Length + 1);
            after = span.End < text.Length ? text[span.End] : '\n';
        }

        if (char.IsAsciiLetter(after)) return IsYears(text, span.End) ? ReadApposed(context, TextSpan.FromBounds(span.Start, EndOfLetters(text, span.End)), EndOfLetters(text, span.End) is var end && end < text.Length ? text[end] : '\n') : IsOrdinal(text, span.End) ? OrdinalBirthdays.Read(context, span) : default;
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
        if (before[start..] is "s") return start > 0 && Folding.IsApostrophe(before[start - 1]);
        return before[start..] is "is" or "nearly" or "almost" or "already" or "was" or "At" or "just" or "only" or "now" or "reached" or "reaches" or "hits" or "hit";
    }

    /// <summary>"Wren Halliwell, nine, has", "Bram is just ten and", "Mr Crake is fifty-one".</summary>
    public static LifeFact ReadWord(PostContext context, int word)
    {
        TextSpan span = context.Post.Words[word].Span;
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        char after = span.End < text.Length ? text[span.End] : '\n';
        if (!context.Post.Words[word].StartsPhrase) return ReadLed(context, span);
        return span.Start > 2 && text[span.Start - 1] is ' ' or '(' && (after is ',' or ')' || after is '.' && IsRemarkable(context.Post, word)) ? ReadApposed(context, span, after) : default;
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
            bracketed = lead > 0 && NearWords.IsOneOf(text, post.Words[lead].Span, Small) && text[post.Words[lead].Start - 1] == '(';
        }

        if (after is ',' && word > 1 && NearWords.IsOneOf(text, post.Words[word - 1].Span, Small + " sprightly spritely youthful"))
        {
            // ", now fourteen,", ", a sprightly 84,".
            lead = NearWords.IsOneOf(text, post.Words[word - 2].Span, "a") ? word - 2 : word - 1;
        }

        bool apposed = post.Words[lead].Start > 1 && text[post.Words[lead].Start - 1] == ' ' && text[post.Words[lead].Start - 2] == ',' && (after != ' ' || word + 1 < post.Words.Count && NearWords.IsOneOf(text, post.Words[word + 1].Span, "and from who has"));
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
        if (lead < 0 || post.Words[word].StartsPhrase || !IsAge(text, span, out int years, out int end)) return default;
        span = TextSpan.FromBounds(span.Start, end);
        Sentence sentence = post.SentenceOf(word);
        bool small = NearWords.IsOneOf(text, post.Words[lead].Span, Small);
        if (small && --lead < sentence.FirstWord) return default;
        if (post.Words[lead].Is(WordFlags.Possessive)) return ReadContracted(context, sentence, lead, span, years);
        bool at = NearWords.IsOneOf(text, post.Words[lead].Span, "at"), verb = NearWords.IsOneOf(text, post.Words[lead].Span, "is was reached reaches hits hit");
        if (!at && !verb || lead < sentence.FirstWord || !Ends(post, sentence, post.WordAt(end - 1) + 1)) return default;
        if (at && lead == sentence.FirstWord && !small) return ReadOpening(context, sentence, word, span, years);
        if (lead == sentence.FirstWord) return default;
        // "Mr Crake retires at 66", "Mr Thwaite, who at 84".
        if (at && small && years > LastHour && FactOwner.Before(context, lead, 8) is { Strength: >= NameStrength.Full } early) return Fact(context, word, span, early, years);
        if (at && !small && (years <= LastHour || !NearWords.IsOneOf(text, post.Words[lead - 1].Span, "who retire retires retired retiring"))) return default;
        if (at && !small) return NearbyName.Before(context, lead, 2) is { Strength: >= NameStrength.Full } other ? Fact(context, word, span, other, years) : default;
        // "The record, Orla, is 9": the name is an address.
        NameCue name = verb && post.Words[lead].StartsPhrase ? default : NearbyName.At(context, lead - 1);
        bool pronoun = NearWords.IsOneOf(text, post.Words[lead - 1].Span, "he she");
        if (!name.IsFound && pronoun) name = NearbyName.After(context, word + 1, 4) is { IsFound: true } behind && small ? behind : FactOwner.Before(context, word, 10);
        return name.Strength >= NameStrength.Full ? Fact(context, word, span, name, years) : default;
    }

    /// <summary>"Bram's only ten": a name, not something of Bram's, since the age ends the clause.</summary>
    private static LifeFact ReadContracted(PostContext context, Sentence sentence, int owner, TextSpan span, int years)
    {
        NameCue name = NearbyName.At(context, owner);
        int next = context.Post.WordAt(span.End - 1) + 1;
        bool now = next < sentence.EndWord && NearWords.IsOneOf(context.Post.Prose.Text, context.Post.Words[next].Span, "now already");
        if (owner + 1 == context.Post.WordAt(span.Start) && !now) return default;
        bool ends = Ends(context.Post, sentence, now ? next + 1 : next);
        return ends && (name.Strength >= NameStrength.Full || name.IsFound && NameTable.Lookup(context.Post.Words[owner].Hash).IsForename) ? Fact(context, owner + 1, span, name, years) : default;
    }

    /// <summary>"At 14, Tamsin is the youngest winner": above the hours of a clock, or said to be remarkable.</summary>
    private static LifeFact ReadOpening(PostContext context, Sentence sentence, int word, TextSpan span, int years)
    {
        Post post = context.Post;
        if (word + 1 >= sentence.EndWord || !post.Words[word + 1].StartsPhrase && years <= LastHour) return default;
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

    /// <summary>"The youngest in the cast is Orla, eleven."</summary>
    private static bool IsRemarkable(Post post, int word) => NearWords.Hold(post, post.SentenceOf(word).FirstWord, word, Extremes);

    private static bool Ends(Post post, Sentence sentence, int next) =>
        next >= sentence.EndWord || post.Words[next].StartsPhrase || NearWords.IsOneOf(post.Prose.Text, post.Words[next].Span, "and but so when which today now this on last yesterday tomorrow going");

    /// <summary>Figures count whatever stands right behind, a "yrs" or a fraction.</summary>
    private static bool IsAge(ReadOnlySpan<char> text, TextSpan span, out int years)
    {
        if (!Folding.IsDigit(text[span.Start])) return NumberWords.TryRead(text, span.Start, out years, out _, out _) && years is >= Youngest and <= Oldest;
        years = Folding.DigitValue(text[span.Start]);
        if (span.Length > 1 && Folding.IsDigit(text[span.Start + 1])) years = years * 10 + Folding.DigitValue(text[span.Start + 1]);
        return years is >= Youngest and <= Oldest;
    }

    private static bool IsAge(ReadOnlySpan<char> text, TextSpan span, out int years, out int end) =>
        NumberWords.TryRead(text, span.Start, out years, out bool ordinal, out end) && !ordinal && years is >= Youngest and <= Oldest;

    private static bool IsYears(ReadOnlySpan<char> text, int end) => text[end..EndOfLetters(text, end)] is "yrs" or "yr" or "yo" or "y" or "YRS";

    private static int EndOfLetters(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return end;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> text, int end) =>
        end + 2 <= text.Length && text.Slice(end, 2) is "th" or "st" or "nd" or "rd" && (end + 2 == text.Length || !char.IsLetterOrDigit(text[end + 2]));

    private static LifeFact Fact(PostContext context, int word, TextSpan span, NameCue name, int years) =>
        LifeCues.IsNoPerson(context, word, name, years < 100 ? years : 99) ? default : new LifeFact(span, name, false);
}
