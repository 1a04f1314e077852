using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>The words around birth dates and ages.</summary>
internal static class LifeCues
{
    /// <summary>From this age on, a public role in the sentence makes the person a public one: pupils are poets too.</summary>
    private const int PublicAge = 20;

    /// <summary>Whoever was born before is history.</summary>
    private const int HistoricalAge = 100;

    public static Lexicon Words { get; } = Lexicon.Embedded("birth-words");

    public static int Born { get; } = Words.Section("born");

    public static int Birthday { get; } = Words.Section("birthday");

    public static int Day { get; } = Words.Section("day");

    public static int Song { get; } = Words.Section("song");

    public static int Score { get; } = Words.Section("score");

    private static readonly int Turning = Words.Section("turning");
    private static readonly int Figure = Words.Section("figure");
    private static readonly int Past = Words.Section("past");
    private static readonly int Animal = Words.Section("animal");
    private static readonly int Organisation = Words.Section("organisation");

    /// <summary>Whether a section announces something rather than excluding it.</summary>
    public static bool Announces(int section) => section <= Day;

    /// <summary>Whether a section is about turning an age, which happens on a birthday.</summary>
    public static bool IsTurning(int section) => section == Turning || section == Day;

    /// <summary>Whether a section has a term among some words.</summary>
    public static bool Has(PostContext context, int section, int firstWord, int endWord)
    {
        foreach (TermMatch match in context.Terms(Words))
        {
            if (match.FirstWord >= endWord) return false;
            if (match.Section == section && match.FirstWord >= firstWord) return true;
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
        Sentence sentence = context.Post.SentenceOf(word);
        int first = Math.Max(0, sentence.FirstWord - 1), end = sentence.EndWord;
        TextSpan paragraph = context.Post.Prose.Segments[sentence.Segment].Span;
        if (Has(context, Figure, first, end) || Has(context, Animal, context.Post.WordAt(paragraph.Start), context.Post.WordAt(paragraph.End))) return true;
        return years >= PublicAge && Has(context, Past, sentence.FirstWord, end) || !name.IsFound && Has(context, Organisation, sentence.FirstWord, end);
    }
}
