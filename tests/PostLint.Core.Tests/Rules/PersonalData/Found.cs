using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Core.Tests.Rules.PersonalData;

/// <summary>Runs a reader over a whole text, as a rule does over its candidates.</summary>
internal static class Found
{
    /// <summary>"Kind:text" of every identifier that would be reported.</summary>
    public static List<string> Identifiers(string text)
    {
        var found = new List<string>();
        for (int i = 0; i < text.Length; i++)
        {
            if (!Folding.IsDigit(text[i])) continue;
            if (IdentifierReader.TryRead(text, i, default, out IdentifierMatch match))
            {
                found.Add($"{match.Kind}:{text[match.Span.Start..match.Span.End]}");
                i = Math.Max(i, match.Span.End - 1);
            }

            while (i + 1 < text.Length && Folding.IsDigit(text[i + 1])) i++;
        }

        return found;
    }
}
