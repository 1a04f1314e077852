using System.Globalization;
using System.Numerics;
using PostLint.Lexicons;

namespace PostLint.Analysis;

/// <summary>
/// What a cue file's sections weigh. A head is a weight and a reason: <c>[weight reason]</c>. A phrase of the section adds the weight to its own sentence.
/// A section counts once for a sentence, however many of its phrases stand there. Before the reason may stand:
/// <list type="bullet">
/// <item><c>post</c>: a phrase counts for every sentence of the post;</item>
/// <item><c>around</c>: a phrase counts for the sentences before and after it too;</item>
/// <item><c>mark:money</c>, <c>mark:outcry</c>, <c>mark:question</c>: a sentence with that mark has the section too (<see cref="SentenceMarks"/>);</item>
/// <item><c>with:</c> and reasons of other sections, joined by <c>+</c>: the section is there when one of each reason is (sections may share a reason);</item>
/// <item><c>near:</c> likewise, where all but the first may stand in a neighbouring sentence.</item>
/// </list>
/// </summary>
public sealed class ActCues
{
    private readonly float[] weights;
    private readonly string[] reasons;
    private readonly List<(int Section, SentenceMarks Mark)> marks = [];
    private readonly List<(int Section, ulong[] Needed, bool Near)> joints = [];
    private readonly ulong joinable;

    /// <exception cref="FormatException">A head is not of this form: the data file is wrong.</exception>
    public ActCues(Lexicon lexicon)
    {
        if (lexicon.Sections.Count > MostSections) throw new FormatException($"'{lexicon.Name}' has more than {MostSections} sections");
        Lexicon = lexicon;
        (string Weight, string Kind, string Reason)[] heads = [.. lexicon.Sections.Select(Cut)];
        weights = [.. heads.Select(head => float.Parse(head.Weight, CultureInfo.InvariantCulture))];
        reasons = [.. heads.Select(head => head.Reason)];
        for (int i = 0; i < heads.Length; i++)
        {
            if (weights[i] > 0 && heads[i].Kind is "" or "post" or "around" or "with:" or "near:") For |= 1UL << i;
            if (weights[i] > 0) Raising |= 1UL << i;
            switch (heads[i].Kind)
            {
                case "":
                    break;
                case "post":
                    OfPost |= 1UL << i;
                    break;
                case "around":
                    OfNeighbours |= 1UL << i;
                    break;
                case "with:" or "near:":
                    ulong[] parts = [.. reasons[i].Split(" + ").Select(Called)];
                    if (parts.Contains(0UL)) throw new FormatException($"'{lexicon.Name}' joins sections that it does not have: '{reasons[i]}'");
                    joints.Add((i, parts, heads[i].Kind == "near:"));
                    joinable |= parts[0];
                    break;
                default:
                    marks.Add((i, Enum.Parse<SentenceMarks>(heads[i].Kind.AsSpan("mark:".Length), ignoreCase: true)));
                    break;
            }
        }
    }

    /// <summary>As many sections as fit a set of 64 bits.</summary>
    internal const int MostSections = 64;

    /// <summary>The cue file, for <see cref="PostAnalyzer.Lexicons"/>.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The sections that count for the whole post.</summary>
    internal ulong OfPost { get; }

    /// <summary>The sections that count for the neighbouring sentences too.</summary>
    internal ulong OfNeighbours { get; }

    /// <summary>The sections whose phrases speak for the act, alone or together.</summary>
    internal ulong For { get; }

    /// <summary>The sections that add to a sum.</summary>
    internal ulong Raising { get; }

    internal bool HasMarks => marks.Count > 0;

    internal string ReasonOf(int section) => reasons[section];

    internal float WeightOf(int section) => weights[section];

    /// <summary>The sections that marks bring in.</summary>
    internal ulong Of(SentenceMarks found)
    {
        ulong sections = 0;
        foreach ((int section, SentenceMarks mark) in marks)
        {
            if ((found & mark) != SentenceMarks.None) sections |= 1UL << section;
        }

        return sections;
    }

    /// <summary>A sentence's sections and those that are there because others are.</summary>
    /// <param name="around">The sections of the sentence and of its neighbours.</param>
    internal ulong Join(ulong present, ulong around)
    {
        // A joint may need another one, whose own needs come first then.
        if ((present & joinable) == 0) return present;
        foreach ((int section, ulong[] needed, bool near) in joints)
        {
            bool holds = (present & needed[0]) != 0;
            for (int i = 1; holds && i < needed.Length; i++) holds = ((near ? around : present) & needed[i]) != 0;
            if (holds) present |= 1UL << section;
        }

        return present;
    }

    /// <summary>What a set of sections weighs together.</summary>
    internal float Sum(ulong sections)
    {
        float sum = 0;
        for (; sections != 0; sections &= sections - 1) sum += weights[BitOperations.TrailingZeroCount(sections)];
        return sum;
    }

    /// <summary>The sections with a reason.</summary>
    private ulong Called(string reason)
    {
        ulong found = 0;
        for (int i = 0; i < reasons.Length; i++)
        {
            if (reasons[i] == reason) found |= 1UL << i;
        }

        return found;
    }

    private static (string Weight, string Kind, string Reason) Cut(string head)
    {
        string[] parts = head.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        bool hasKind = parts.Length == 3 && (parts[1] is "post" or "around" or "with:" or "near:" || parts[1].StartsWith("mark:", StringComparison.Ordinal));
        return hasKind ? (parts[0], parts[1], parts[2]) : (parts[0], "", string.Join(' ', parts[1..]));
    }
}
