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
    /// <summary>The score from which a finding is sure.</summary>
    public const float Sure = 1.5f;

    /// <summary>What cues must add up to for an error.</summary>
    public const float Telling = 1;

    /// <summary>The score from which a finding that the model carries is more than a hint to read the sentence again.</summary>
    public const float Plain = 1.8f;

    /// <summary>Whether a cue speaks for the act in the strongest sentence, or only the model.</summary>
    public bool HasCue { get; init; }

    /// <summary>What the cues of the strongest sentence add up to.</summary>
    public float Cues { get; init; }

    /// <summary>Whether the strongest sentence sounds like the act too.</summary>
    public bool IsHeard { get; init; }

    /// <summary>How sure the finding is, from 0 to 1.</summary>
    public double Confidence => 1 / (1 + Math.Exp(-2 * (Score - 0.5)));

    /// <summary>The gravest that the evidence can carry: an error needs telling cues and models that agree, and what the models carry is only a hint below a score.</summary>
    public DiagnosticSeverity MostSevere(float hint)
    {
        if (Cues >= Telling && IsHeard && Score >= Sure) return DiagnosticSeverity.Error;
        bool sounds = !HasCue || 2 * Evidence[0].Weight > Score;
        return sounds && Score < hint ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
    }
}
