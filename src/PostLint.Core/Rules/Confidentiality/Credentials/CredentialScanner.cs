using PostLint.Text;

namespace PostLint.Rules.Confidentiality.Credentials;

/// <summary>Scans a whole stretch of text for secrets: comments, code and configuration, which no word list has been over.</summary>
internal static class CredentialScanner
{
    /// <summary>Finds the first secret whose label or token starts at or after <paramref name="start"/>.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int start, out CredentialMatch match)
    {
        var words = new WordScanner(text, start);
        while (words.MoveNext())
        {
            int from = words.Start;
            while (from > start && text[from - 1] == '-') from--;
            if (TokenReader.TryRead(text, from, out match) && match.Value.Start >= start) return true;
            uint bits = CredentialWords.At(text, words.Start, out int length);
            if ((bits & CredentialWords.Label) == 0) continue;
            if (CredentialReader.TryRead(text, new TextSpan(words.Start, length), bits, out match) && match.Value.Start >= start) return true;
        }

        match = default;
        return false;
    }
}
