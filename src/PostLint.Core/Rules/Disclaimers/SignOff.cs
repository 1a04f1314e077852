using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>Finds the name by which a post says who wrote it: a signature, a credit, an introduction. A colleague merely mentioned is none.</summary>
internal static class SignOff
{
    private static readonly CueList Cues = CueList.Embedded("sign-off-words");
    private static readonly int Credit = Cues.Section("credit"), Here = Cues.Section("here"), Role = Cues.Section("role"), Close = Cues.Section("close"), Office = Cues.Section("office");

    public static bool IsIn(PostContext context)
    {
        CueMap cues = Cues.Read(context.Post);
        ListView<Word> words = context.Post.Words;
        bool byRole = context.Policy.Switch("signoff", "name") == "role";
        for (int i = 0; i < words.Count; i++)
        {
            if (NameLength(context, cues, i) is > 0 and int length && (IsIntroduced(context, cues, i, i + length) || IsSignature(context, cues, i, i + length))) return true;
            if (byRole && cues.Length(i, Office) is > 0 and int office && IsSignature(context, cues, i, i + office)) return true;
        }

        return EndsInInitials(context);
    }

    /// <summary>How many words of an adult's name start at a word; 0 for none.</summary>
    private static int NameLength(PostContext context, CueMap cues, int word)
    {
        foreach (PersonMention mention in context.Mentions)
        {
            if (mention.FirstWord == word && mention.Person.Kind != PersonKind.Pupil) return mention.WordCount;
        }

        if (context.Post.Metadata.Author is { } author && author.Contains(' ', StringComparison.Ordinal) && WordPhrase.StartsAt(context.Post.Words, word, author) is > 0 and int written) return written;
        ListView<Word> words = context.Post.Words;
        int first = words[word].Is(WordFlags.Capitalised) && PersonName.IsTitle(context.Post.Prose[words[word].Span]) ? word + 1 : word, end = first;
        while (end < words.Count && end - first < 3 && IsNameWord(words[end]) && !cues.Is(end, Role) && (end == word || IsJoined(context, end))) end++;
        if (first > word) return end > first ? end - word : 0;
        // Two capitals may be anything; a role behind them makes them a name.
        return end - first is 2 or 3 && cues.Is(end, Role) && !cues.Is(first, Close) ? end - word : 0;
    }

    private static bool IsNameWord(Word word) => word.Is(WordFlags.Capitalised) && !word.Is(WordFlags.InHashtag | WordFlags.AllCaps | WordFlags.HasDigit | WordFlags.InMention);

    /// <summary>Whether a word follows the one before with nothing but a blank or an initial's full stop between.</summary>
    private static bool IsJoined(PostContext context, int word) =>
        context.Post.Prose.Text[context.Post.Words[word - 1].End..context.Post.Words[word].Start] is " " or "\u00A0" or ". " or ".";

    private static bool IsIntroduced(PostContext context, CueMap cues, int first, int end)
    {
        ListView<Word> words = context.Post.Words;
        if (words[end - 1].Is(WordFlags.Possessive)) return false;
        if (end < words.Count && !words[end].StartsPhrase && cues.Is(end, Here)) return true;
        if (words[first].Is(WordFlags.SoftBreakBefore) && !words[first].Is(WordFlags.HardBreakBefore)) return false;
        for (int i = Math.Max(0, first - 5); i < first; i++)
        {
            if (cues.Length(i, Credit) is > 0 and int length && i + length == first) return true;
        }

        ReadOnlySpan<char> after = context.Post.Prose.Text[words[end - 1].End..];
        bool led = first > 0 && context.Post.Prose[words[first - 1].Span] is "From" or "By" && words[first - 1].Is(WordFlags.SentenceStart);
        return led && after.TrimStart() is [] or [':' or ',' or '.' or '\n', ..];
    }

    /// <summary>Whether a name stands at the end, on a line of its own or behind a dash, a bracket or a greeting, with nothing but roles behind it.</summary>
    private static bool IsSignature(PostContext context, CueMap cues, int first, int end)
    {
        ListView<Word> words = context.Post.Words;
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        ReadOnlySpan<char> before = text[(first == 0 ? 0 : words[first - 1].End)..words[first].Start].Trim();
        bool opens = first == 0 || words[first].Is(WordFlags.LineBreakBefore) || before.EndsWithAny(Marks) || context.Post.Prose.SegmentIndexAt(words[first].Start) != context.Post.Prose.SegmentIndexAt(words[first - 1].Start);
        for (int i = Math.Max(0, first - 4); i < first && !opens; i++) opens = cues.Length(i, Close) is > 0 and int length && i + length == first;
        if (!opens || words[end - 1].Is(WordFlags.Possessive)) return false;
        int last = words.Count;
        while (last > end && words[last - 1].Is(WordFlags.InHashtag)) last--;
        if (last - end > 9) return false;
        for (int i = end; i < last; i++)
        {
            if (!words[i].Is(WordFlags.Capitalised | WordFlags.HasDigit) && !cues.Is(i, Role)) return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> Marks => "-\u2013\u2014(^~";

    private static bool EndsWithAny(this ReadOnlySpan<char> text, ReadOnlySpan<char> marks) => !text.IsEmpty && marks.Contains(text[^1]);

    /// <summary>"^OV" at the end, as those who share an account sign.</summary>
    private static bool EndsInInitials(PostContext context)
    {
        ListView<Word> words = context.Post.Words;
        if (words.Count == 0 || words[^1].Length is < 2 or > 3 || words[^1].Start == 0 || context.Post.Prose.Text[words[^1].Start - 1] is not ('^' or '/' or '~')) return false;
        string initials = context.Post.Prose[words[^1].Span].ToString();
        return context.School.People.All.Any(person => person.Kind != PersonKind.Pupil && person.Forenames is [{ Length: > 0 } forename, ..] && person.Surname.Length > 0 && initials == $"{forename[0]}{person.Surname[0]}");
    }
}
