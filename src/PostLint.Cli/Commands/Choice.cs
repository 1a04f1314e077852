using PostLint.Cli.Hosting;
using PostLint.Text;

namespace PostLint.Cli.Commands;

/// <summary>Option values that come from a short list.</summary>
internal static class Choice
{
    /// <summary>The index of a value among the names.</summary>
    /// <exception cref="UsageException">It is none of them.</exception>
    public static int Of(string option, string value, IReadOnlyList<string> names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], value, StringComparison.OrdinalIgnoreCase)) return i;
        }

        string? nearest = EditDistance.Nearest(value, names);
        string hint = nearest is null ? $"it is one of {string.Join(", ", names)}" : $"did you mean '{nearest}'?";
        throw new UsageException($"{option}: unknown value '{value}'; {hint}");
    }
}
