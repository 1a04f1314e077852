using System.Text.RegularExpressions;

namespace PostLint.LanguageServer.Tests.Harness;

/// <summary>
/// Carries half surrogate pairs through a JSON writer that would replace them: kept as private-use characters, and turned back in the JSON,
/// where they stand as escapes.
/// </summary>
internal static partial class HalfPairs
{
    private const int Shift = '\uE000' - '\uD800';

    public static string Keep(string text)
    {
        char[] kept = text.ToCharArray();
        for (int i = 0; i < kept.Length; i++)
        {
            if (char.IsHighSurrogate(kept[i]) && i + 1 < kept.Length && char.IsLowSurrogate(kept[i + 1])) i++;
            else if (char.IsSurrogate(kept[i])) kept[i] = (char)(kept[i] + Shift);
        }

        return new string(kept);
    }

    public static string Restore(string json) => Kept().Replace(json, match => $"\\u{Convert.ToInt32(match.Groups[1].Value, 16) - Shift:X4}");

    [GeneratedRegex(@"\\u(E[0-7][0-9A-F]{2})")]
    private static partial Regex Kept();
}
