using System.Globalization;
using System.Text;
using PostLint.Analysis;

namespace PostLint.SpeechActs;

/// <summary>
/// What is added to each act so that its scores mean the same after every training: at <see cref="Even"/>, <see cref="Alarms"/> of the near misses by
/// writers whom the models do not know still sound like it. The rules' biases rest on that. A text file, a rule and its offset a line.
/// </summary>
internal static class Offsets
{
    private const double Alarms = 0.08;

    private const float Even = 0.1f;

    /// <summary>The offset that these scores ask for.</summary>
    public static float Of(Separation separation) => Even - separation.At(Alarms).Threshold;

    public static float[] Read(string file)
    {
        var offsets = new float[SpeechActFormat.Acts];
        foreach (string line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] parts = line.Split(' ');
            offsets[DraftReader.ActOf(parts[0])!.Value] = float.Parse(parts[1], CultureInfo.InvariantCulture);
        }

        return offsets;
    }

    public static void Write(string file, IReadOnlyList<float> offsets)
    {
        var lines = new StringBuilder("# What is added to each act's scores; written by `speechacts cross`.\n# Origin: the drafts of this project.\n# Licence: that of PostLint.\n");
        for (int act = 0; act < offsets.Count; act++) lines.Append(CultureInfo.InvariantCulture, $"{DraftReader.RuleOf(act)} {offsets[act]:0.00}\n");
        File.WriteAllText(file, lines.ToString());
    }
}
