using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>A sentence, or sentences in a row, that do an act.</summary>
/// <param name="Prose">The sentences (prose offsets).</param>
/// <param name="Sentence">The index of the first in <see cref="Posts.Post.Sentences"/>.</param>
/// <param name="Count">How many sentences in a row.</param>
/// <param name="Score">The strongest sentence's sum of evidence; 1 is enough.</param>
/// <param name="Evidence">What the strongest sentence's sum is made of.</param>
public readonly record struct ActFinding(TextSpan Prose, int Sentence, int Count, float Score, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Whether a cue speaks for the act in the strongest sentence, or only the model.</summary>
    public bool HasCue { get; init; }

    /// <summary>How sure the finding is, from 0 to 1.</summary>
    public double Confidence => 1 / (1 + Math.Exp(-2 * (Score - 0.5)));
}
