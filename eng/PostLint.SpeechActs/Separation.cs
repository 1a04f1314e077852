namespace PostLint.SpeechActs;

/// <summary>How well scores tell drafts that do something from drafts that do not.</summary>
internal sealed record Separation(List<float> Flags, List<float> Clears)
{
    private const double Shown = 0.08;

    public void Add(bool flag, float score) => (flag ? Flags : Clears).Add(score);

    /// <summary>The share of pairs of which the flagged draft has the higher score.</summary>
    public double Area() => Flags.Count == 0 || Clears.Count == 0 ? 0
        : Flags.Sum(flag => Clears.Count(clear => clear < flag) + 0.5 * Clears.Count(clear => clear == flag)) / ((double)Flags.Count * Clears.Count);

    /// <summary>The threshold at which so many of the clear drafts still cry, and the share of flagged drafts found there.</summary>
    public (float Threshold, double Recall) At(double alarms)
    {
        if (Clears.Count == 0) return (0, 0);
        float[] sorted = [.. Clears.OrderDescending()];
        float threshold = sorted[Math.Min(sorted.Length - 1, (int)(alarms * sorted.Length))];
        return (threshold, Flags.Count(flag => flag > threshold) / (double)Math.Max(1, Flags.Count));
    }

    public override string ToString() => Flags.Count == 0 ? "-" : $"area {Area():0.000}, {At(Shown).Recall:0.00} found at {Shown:0%} alarms (above {At(Shown).Threshold:0.00})";
}
