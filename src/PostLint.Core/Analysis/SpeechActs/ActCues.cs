using System.Globalization;
using PostLint.Lexicons;

namespace PostLint.Analysis;

/// <summary>
/// What a cue file's sections weigh. A head is <c>[weight reason]</c> or <c>[weight post reason]</c>: a phrase of the section adds the weight to its own
/// sentence, or to every sentence of the post. A section counts once for a sentence, however many of its phrases stand there.
/// </summary>
public sealed class ActCues
{
    private readonly float[] weights;
    private readonly bool[] reachPost;
    private readonly string[] reasons;

    /// <exception cref="FormatException">A head is not of this form: the data file is wrong.</exception>
    public ActCues(Lexicon lexicon)
    {
        if (lexicon.Sections.Count > MostSections) throw new FormatException($"'{lexicon.Name}' has more than {MostSections} sections");
        Lexicon = lexicon;
        string[][] heads = [.. lexicon.Sections.Select(head => head.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        weights = [.. heads.Select(head => float.Parse(head[0], CultureInfo.InvariantCulture))];
        reachPost = [.. heads.Select(head => head.Length > 1 && head[1] == "post")];
        reasons = [.. heads.Select(head => string.Join(' ', head.Skip(head.Length > 1 && head[1] == "post" ? 2 : 1)))];
    }

    /// <summary>As many sections as fit a set of 64 bits.</summary>
    internal const int MostSections = 64;

    /// <summary>The cue file, for <see cref="PostAnalyzer.Lexicons"/>.</summary>
    public Lexicon Lexicon { get; }

    internal float WeightOf(int section) => weights[section];

    internal bool ReachesPost(int section) => reachPost[section];

    internal string ReasonOf(int section) => reasons[section];
}
