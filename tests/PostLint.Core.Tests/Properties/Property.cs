using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace PostLint.Core.Tests.Properties;

/// <summary>
/// Runs a property over generated texts. Seed and count are fixed, so that a build does not fail by luck;
/// <c>POSTLINT_TEST_SEED</c> and <c>POSTLINT_TEST_RUNS</c> set others for a longer search.
/// </summary>
internal static class Property
{
    private static readonly ulong Seed = Setting("POSTLINT_TEST_SEED", 20260303);
    private static readonly int Runs = (int)Setting("POSTLINT_TEST_RUNS", 300);

    public static void Holds(Gen<string> texts, Action<string> property) => Holds(texts, Shrink, property, Show);

    public static void Holds<T>(Gen<T> values, Func<T, IEnumerable<T>> shrink, Action<T> property, Func<T, string> show)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(Runs).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None)));
        T? smallest = default;
        Exception? why = null;
        try
        {
            Prop.ForAll(Arb.From(values, shrink), Run).Check(config);
        }
        catch (Exception) when (why is not null)
        {
            // Only the smallest counterexample is worth reading.
        }

        if (why is not null) Assert.Fail($"{show(smallest!)}\n{why.Message}\n{why.StackTrace}");

        bool Run(T value)
        {
            try
            {
                property(value);
                return true;
            }
            catch (Exception exception)
            {
                (smallest, why) = (value, exception);
                return false;
            }
        }
    }

    /// <summary>A text as a C# literal would write it.</summary>
    public static string Show(string text)
    {
        var shown = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\') shown.Append('\\').Append(c);
            else if (c == '\n') shown.Append("\\n");
            else if (c == '\r') shown.Append("\\r");
            else if (c == '\t') shown.Append("\\t");
            else if (c is >= ' ' and <= '~') shown.Append(c);
            else shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return shown.Append('"').ToString();
    }

    /// <summary>The text without one stretch of it, long stretches first.</summary>
    public static IEnumerable<string> Shrink(string text)
    {
        for (int size = text.Length; size > 0; size /= 2)
        {
            for (int start = 0; start + size <= text.Length; start += size) yield return text.Remove(start, size);
        }
    }

    private static ulong Setting(string name, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out ulong value) ? value : otherwise;
}
