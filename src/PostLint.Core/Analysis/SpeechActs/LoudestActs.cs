namespace PostLint.Analysis;

/// <summary>
/// One sentence can sound like many acts: whoever scolds "a certain pair of mums" derogates, accuses and complains in one breath. The reader is told of the
/// loudest; what is heard much less beside it is a hint, and what hardly anything but the models hears is not said. An error always is.
/// </summary>
internal static class LoudestActs
{
    /// <summary>
    /// How far below the loudest a finding is a hint, and how far it is not said: on the labelled cases this takes a fifth of the warnings, and one in
    /// 280 findings of the rule that was meant.
    /// </summary>
    private const float Hint = 0.8f, Silent = 1.5f;

    /// <param name="found">The findings of one post in any order; those that are drowned out are taken out or made hints.</param>
    public static void Apply(List<Diagnostic> found)
    {
        List<Diagnostic> acts = found.FindAll(diagnostic => diagnostic.Act is not null);
        if (acts.Count < 2) return;
        acts.Sort(Precedence.Order);
        int[] reach = Precedence.Reach(acts);
        var quieter = new Dictionary<Diagnostic, float>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < acts.Count; i++)
        {
            if (acts[i].Severity == DiagnosticSeverity.Error) continue;
            float lag = Loudest(acts, reach, i) - acts[i].Act!.Value.Score;
            if (lag > Hint) quieter.Add(acts[i], lag);
        }

        if (quieter.Count == 0) return;
        found.RemoveAll(diagnostic => quieter.TryGetValue(diagnostic, out float lag) && lag > Silent && diagnostic.Act!.Value.Cues < ActFinding.Telling);
        for (int i = 0; i < found.Count; i++)
        {
            if (quieter.ContainsKey(found[i]) && found[i].Severity > DiagnosticSeverity.Info) found[i] = found[i] with { Severity = DiagnosticSeverity.Info };
        }
    }

    /// <summary>The highest score at the words of a finding, among those at least as grave as it.</summary>
    private static float Loudest(List<Diagnostic> acts, int[] reach, int at)
    {
        Diagnostic own = acts[at];
        float loudest = float.NegativeInfinity;
        for (int i = at; i >= 0 && reach[i] > own.Span.Start; i--) Hear(acts[i]);
        for (int i = at + 1; i < acts.Count && acts[i].Span.Start < own.Span.End; i++) Hear(acts[i]);
        return loudest;

        void Hear(Diagnostic other)
        {
            if (other.Severity >= own.Severity && other.Span.OverlapsWith(own.Span)) loudest = Math.Max(loudest, other.Act!.Value.Score);
        }
    }
}
