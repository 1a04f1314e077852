namespace PostLint.Rules.Tone;

/// <summary>One finding for one cause: of findings that overlap, the gravest stays, and of equals the longest.</summary>
internal static class ToneFindings
{
    public static void Settle(List<ToneFinding> findings)
    {
        findings.Sort(static (a, b) => a.Source.Start != b.Source.Start ? a.Source.Start.CompareTo(b.Source.Start) : b.Source.Length.CompareTo(a.Source.Length));
        int kept = 0;
        for (int i = 1; i < findings.Count; i++)
        {
            if (!findings[i].Source.OverlapsWith(findings[kept].Source)) findings[++kept] = findings[i];
            else if (IsBetter(findings[i], findings[kept])) findings[kept] = findings[i];
        }

        if (kept + 1 < findings.Count) findings.RemoveRange(kept + 1, findings.Count - kept - 1);
    }

    private static bool IsBetter(ToneFinding challenger, ToneFinding holder) =>
        challenger.Kind != holder.Kind ? challenger.Kind < holder.Kind : challenger.Source.Length > holder.Source.Length;
}
