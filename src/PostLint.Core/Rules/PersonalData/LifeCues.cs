using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>The words around birth dates and ages. They are looked up only where one has been found, so a clean post never pays for them.</summary>
internal static class LifeCues
{
    /// <summary>From this age on, a public role in the sentence makes the person a public one: pupils are poets too.</summary>
    private const int PublicAge = 20;

    /// <summary>Whoever was born before is history.</summary>
    private const int HistoricalAge = 100;

    /// <summary>A paragraph longer than this is searched at its end only; it bounds the work.</summary>
    private const int MaxWords = 300;

    private static readonly Lexicon Cues = Lexicon.Embedded("life-cues");
    private static readonly PhraseTable Phrases = Cues.ToTable();
    private static readonly HashSet<ulong> Titles = [.. "king queen prince princess emperor empress duke duchess pope saint private corporal sergeant".Split(' ').Select(word => WordHash.Of(word))];
    private static readonly int Figure = Cues.Section("figure");
    private static readonly int Past = Cues.Section("past");
    private static readonly int Animal = Cues.Section("animal");

    public static int Organisation { get; } = Cues.Section("organisation");

    public static int Song { get; } = Cues.Section("song");

    public static int Score { get; } = Cues.Section("score");

    /// <summary>Whether a section has a term among some words.</summary>
    public static bool Has(PostContext context, int section, int firstWord, int endWord)
    {
        ReadOnlySpan<Word> words = context.Post.Words.Span;
        for (int i = Math.Max(0, Math.Max(firstWord, endWord - MaxWords)); i < endWord; i++)
        {
            if (!Phrases.MayStart(words[i].Hash)) continue;
            var phrase = new PhraseWalk(Phrases, words, i, endWord);
            while (phrase.MoveNext())
            {
                if (phrase.Values.Contains(section)) return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence is about a public or historical person, an animal or an organisation instead of somebody of the school.</summary>
    /// <param name="context">The post.</param>
    /// <param name="word">A word of the fact.</param>
    /// <param name="name">Who the fact seems to be about.</param>
    /// <param name="years">How old the person is, or 0.</param>
    public static bool IsNoPerson(PostContext context, int word, NameCue name, int years)
    {
        if (years >= HistoricalAge) return true;
        if (name.Strength == NameStrength.Registered) return false;
        if (IsRoyal(context.Post, name)) return true;
        Sentence sentence = context.Post.SentenceOf(word);
        int first = Math.Max(0, sentence.FirstWord - 1), end = sentence.EndWord;
        TextSpan paragraph = context.Post.Prose.Segments[sentence.Segment].Span;
        // "Happy birthday Ludwig! Beethoven was ...": who a first name means may only follow.
        int next = context.Post.SentenceIndexOf(word) + 1;
        int following = name.Strength == NameStrength.Capital && next < context.Post.Sentences.Count && context.Post.Sentences[next].Segment == sentence.Segment ? context.Post.Sentences[next].EndWord : end;
        if (Has(context, Figure, first, following) || Has(context, Animal, context.Post.WordAt(paragraph.Start), context.Post.WordAt(paragraph.End))) return true;
        return years >= PublicAge && Has(context, Past, sentence.FirstWord, end) || !name.IsFound && Has(context, Organisation, sentence.FirstWord, end);
    }

    /// <summary>"Prince Albert", "Queen Mary": kings and saints are history.</summary>
    private static bool IsRoyal(Post post, NameCue name)
    {
        if (!name.IsFound) return false;
        for (int i = Math.Max(0, name.FirstWord - 1); i <= name.FirstWord; i++)
        {
            if (Titles.Contains(post.Words[i].Hash)) return true;
        }

        return false;
    }
}
