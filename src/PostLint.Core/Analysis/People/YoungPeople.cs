using PostLint.Lexicons;

namespace PostLint.Analysis;

/// <summary>Whether the words of a post show that pupils are meant, where its front matter does not say so.</summary>
internal static class YoungPeople
{
    /// <summary>How many words from the beginning of the post, and on either side of a finding, may name a year group.</summary>
    private const int Reach = 60;

    private static readonly int Pupils;

    static YoungPeople() => Pupils = (Words = Lexicon.Embedded("young-people")).Section("pupils");

    /// <summary>For <see cref="PostAnalyzer.Lexicons"/>.</summary>
    public static Lexicon Words { get; }

    /// <summary>Whether the post names pupils, or a year group or class stands at its beginning or near a finding.</summary>
    /// <param name="atWork">Whether what only pupils do ("your essay") shows them too.</param>
    public static bool AreMeant(PostContext context, ActFinding finding, bool atWork)
    {
        foreach (TermMatch match in context.Terms(Words))
        {
            if (atWork || match.Section == Pupils) return true;
        }

        int first = context.Post.SentenceList[finding.Sentence].FirstWord, end = context.Post.SentenceList[finding.Sentence + finding.Count - 1].EndWord;
        NameCues near = context.NameCues.In(0, Reach) | context.NameCues.In(first - Reach, end + Reach);
        return (near & NameCues.Year) != NameCues.None;
    }
}
