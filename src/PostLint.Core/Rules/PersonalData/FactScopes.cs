using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>What around a fact says that it is nobody's in particular: an awareness week, a lesson, a statement about all, a job title, a story.</summary>
internal static class FactScopes
{
    /// <summary>How far around its sentence the paragraph counts for a story, in words, and how far a longer phrase may start before the fact.</summary>
    private const int StoryReach = 30, Longest = 4;

    private static readonly PhraseList Words = new("fact-scopes");
    private static readonly uint Awareness = Words.Section("awareness"), Curriculum = Words.Section("curriculum"), General = Words.Section("general"), JobTitle = Words.Section("jobtitle"), History = Words.Section("history"), Figurative = Words.Section("figurative"), After = Words.Section("after");

    /// <summary>Whether a longer phrase covers the fact: "blind spot", "wheelchair access", "autism acceptance week".</summary>
    public static bool Hides(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        for (int i = Math.Max(sentence.FirstWord, match.FirstWord - Longest); i <= match.FirstWord; i++)
        {
            (uint sections, int end) = Words.At(post, i, sentence.EndWord);
            if ((sections & (Figurative | JobTitle)) != 0 && end >= match.EndWord && end - i > match.WordCount) return true;
        }

        return match.EndWord < sentence.EndWord && !post.Words[match.EndWord].StartsPhrase && Words.Is(post, match.EndWord, Awareness | After);
    }

    /// <summary>Adds what the words around a fact say against its being somebody's.</summary>
    /// <param name="context">The post.</param>
    /// <param name="fact">The first word of the fact.</param>
    /// <param name="end">The word after it.</param>
    /// <param name="tie">Whose it seems to be.</param>
    /// <param name="evidence">Where the evidence goes.</param>
    public static void Weigh(PostContext context, int fact, int end, FactTie tie, List<Evidence> evidence)
    {
        Post post = context.Post;
        Sentence sentence = post.SentenceOf(fact);
        bool close = tie.LinkWeight >= 3;
        if (Words.Has(post, sentence.FirstWord, sentence.EndWord, Awareness)) evidence.Add(new Evidence("an awareness day or a charity", close ? -0.75 : -2));
        if (Words.Has(post, sentence.FirstWord, sentence.EndWord, Curriculum)) evidence.Add(new Evidence("a lesson or a talk", close ? -0.5 : -1.5));
        // "One of our cooks has it, and it is no risk to anybody": what is said of many behind a closely tied fact is another statement.
        bool general = Words.Has(post, sentence.FirstWord, Math.Min(sentence.EndWord, end + 1), General);
        if (general || Words.Has(post, end, sentence.EndWord, General)) evidence.Add(new Evidence("a statement about many", close && tie.Person.IsName || !general && tie is { LinkWeight: >= 2.25, PersonWeight: >= 1.5 } ? -0.5 : -2));
        if (Words.Has(post, sentence.FirstWord, sentence.EndWord, JobTitle)) evidence.Add(new Evidence("a job or a service", close ? -0.5 : -1.5));
        TextSpan segment = post.Prose.Segments[sentence.Segment].Span;
        int from = Math.Max(post.WordAt(segment.Start), sentence.FirstWord - StoryReach), to = Math.Min(post.WordAt(segment.End), sentence.EndWord + StoryReach);
        if (Words.Has(post, from, to, History)) evidence.Add(new Evidence("history or a story", tie.Person.Person is null ? -4 : -1));
    }
}
