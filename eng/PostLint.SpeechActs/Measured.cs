using PostLint.Analysis;

namespace PostLint.SpeechActs;

/// <summary>What the models say of drafts that do an act and of drafts that do not: the linear one, and both.</summary>
internal sealed class Measured(int act)
{
    private readonly Separation linear = new([], []);

    public Separation Both { get; } = new([], []);

    public static Measured[] ForEachAct() => [.. Enumerable.Range(0, SpeechActFormat.Acts).Select(act => new Measured(act))];

    public void Add(bool flag, (float Linear, float Both) score)
    {
        linear.Add(flag, score.Linear);
        Both.Add(flag, score.Both);
    }

    public override string ToString() => $"{DraftReader.RuleOf(act)} {(SpeechAct)act,-24} {Both.Flags.Count,4}/{Both.Clears.Count,-4} linear {linear}   both {Both}";
}
