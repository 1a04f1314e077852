using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing;

/// <summary>
/// Weighs the words of contested topics. A section of the list is <c>topic strength</c>: <c>core</c> words are of the topic by themselves,
/// <c>cue</c> words only together with others, and where the topic has <c>pair</c> words only beside one of them; <c>lesson</c> and <c>harmless</c> words speak
/// against every topic.
/// </summary>
internal static class ContestedTopics
{
    /// <summary>From here on a topic is reported.</summary>
    private const double Threshold = 1;

    public static Lexicon Words { get; } = Lexicon.Embedded("contested-topics");

    private static readonly string[] Topics = [.. Words.Sections.Select(TopicOf).Distinct()];
    private static readonly (int Topic, TopicStrength Strength)[] Sections = [.. Words.Sections.Select(section => (Array.IndexOf(Topics, TopicOf(section)), Enum.Parse<TopicStrength>(section[(section.IndexOf(' ', StringComparison.Ordinal) + 1)..], ignoreCase: true)))];

    private static readonly int Against = Array.IndexOf(Topics, "against"), Any = Array.IndexOf(Topics, "any");

    /// <summary>The topic with the strongest evidence, or null when none has enough.</summary>
    public static ContestedTopic? Find(PostContext context)
    {
        if (FindConfigured(context) is { } configured) return configured;
        ReadOnlySpan<TermMatch> terms = context.Terms(Words);
        if (!MayReach(terms)) return null;
        var tallies = new TopicTally[Topics.Length];
        var seen = new HashSet<(int, ulong)>();
        int reach = 0, here = -1, reachHere = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            TermMatch match = terms[i];
            if (match.FirstWord != here) (here, reach, reachHere) = (match.FirstWord, Math.Max(reach, reachHere), LongestAt(terms[i..]));
            // A shorter term inside a longer one of the list counts with it: "strike" in "lightning strike".
            if (reach >= match.EndWord || reachHere > match.EndWord) continue;
            (int topic, TopicStrength strength) = Sections[match.Section];
            if (context.Post.Words[match.FirstWord].Is(WordFlags.InAddress | WordFlags.InMention) || !seen.Add((match.Section, context.Post.Words[match.FirstWord].Hash))) continue;
            tallies[topic] = tallies[topic].With(strength, context.WordSpan(match.FirstWord, match.WordCount));
        }

        double decision = Math.Min(tallies[Any].Context, 0.6), lesson = tallies[Against].Lesson, harmless = tallies[Against].Harmless;
        int best = -1;
        double sum = 0;
        for (int i = 0; i < tallies.Length; i++)
        {
            if (i == Against || i == Any || tallies[i].Sum(decision, lesson, harmless) is var own && own <= sum) continue;
            (best, sum) = (i, own);
        }

        if (sum < Threshold) return null;
        Evidence[] evidence = [new("words of the topic", tallies[best].Core + tallies[best].Cues), new("a decision or a dispute", decision), new("a lesson, a game or a festival", lesson + harmless)];
        return new ContestedTopic(tallies[best].Span, sum, [.. evidence.Where(item => item.Weight != 0)]);
    }

    /// <summary>Whether the terms can be enough at all: a core word is needed, or two lesser ones.</summary>
    private static bool MayReach(ReadOnlySpan<TermMatch> terms)
    {
        int lesser = 0;
        foreach (TermMatch match in terms)
        {
            TopicStrength strength = Sections[match.Section].Strength;
            if (strength == TopicStrength.Core || strength is TopicStrength.Cue or TopicStrength.Pair && ++lesser == 2) return true;
        }

        return false;
    }

    private static ContestedTopic? FindConfigured(PostContext context)
    {
        foreach (string topic in context.School.Publishing.ControversialTopics)
        {
            if (WordPhrase.TryFind(context.Post.Words, topic.Replace('-', ' '), out int first, out int count))
                return new ContestedTopic(context.WordSpan(first, count), 2, [new Evidence("a topic of the workspace", 2)]);
        }

        return null;
    }

    /// <summary>Where the longest term ends that starts with the first.</summary>
    private static int LongestAt(ReadOnlySpan<TermMatch> terms)
    {
        int end = terms[0].EndWord;
        foreach (TermMatch term in terms)
        {
            if (term.FirstWord != terms[0].FirstWord) break;
            end = Math.Max(end, term.EndWord);
        }

        return end;
    }

    private static string TopicOf(string section) => section[..section.IndexOf(' ', StringComparison.Ordinal)];
}
