using System.Buffers;
using PostLint.Text;

namespace PostLint.Rules.Confidentiality.Credentials;

/// <summary>Recognises access tokens and keys by the form their issuers gave them.</summary>
internal static class TokenReader
{
    /// <summary>Prefix, the least length of the whole token.</summary>
    private static readonly (string Prefix, int Length)[] Known =
    [
        ("AIza", 35), ("AKIA", 20), ("ASIA", 20), ("EAA", 40), ("IGQV", 40), ("SG.", 40), ("dckr_pat_", 20), ("dop_v1_", 30), ("eyJ", 40), ("gho_", 20), ("ghp_", 20), ("ghr_", 20),
        ("ghs_", 20), ("ghu_", 20), ("github_pat_", 30), ("glpat-", 20), ("hf_", 25), ("npm_", 25), ("otpauth://", 20), ("rk_live_", 20), ("sk-", 32), ("sk_live_", 20),
        ("sk_test_", 20), ("xapp-", 20), ("xoxa-", 20), ("xoxb-", 20), ("xoxp-", 20), ("ya29.", 30),
    ];

    /// <summary>No private key is longer, in code units.</summary>
    private const int MaxBlock = 8192;

    private static readonly SearchValues<char> FirstChars = SearchValues.Create([.. Known.Select(token => token.Prefix[0]).Append('-').Distinct()]);

    /// <summary>Reads the token that starts at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out CredentialMatch match)
    {
        match = default;
        if (!FirstChars.Contains(text[start])) return false;
        if (start > 0 && IsTokenChar(text[start - 1])) return false;
        ReadOnlySpan<char> rest = text[start..];
        if (rest.StartsWith("-----BEGIN ") && rest[..Math.Min(64, rest.Length)].Contains("PRIVATE KEY", StringComparison.Ordinal))
        {
            rest = rest[..Math.Min(rest.Length, MaxBlock)];
            int close = rest.IndexOf("-----END", StringComparison.Ordinal);
            int end = close < 0 ? Math.Max(rest.IndexOf('\n'), 26) : close;
            match = new CredentialMatch(TextSpan.FromBounds(start, Math.Min(text.Length, start + end)), CredentialKind.Token);
            return true;
        }

        foreach ((string prefix, int length) in Known)
        {
            if (!rest.StartsWith(prefix)) continue;
            int end = start + prefix.Length;
            while (end < text.Length && IsTokenChar(text[end])) end++;
            while (end > start && text[end - 1] == '.') end--;
            if (end - start < length || !IsRandom(text[(start + prefix.Length)..end])) continue;
            match = new CredentialMatch(TextSpan.FromBounds(start, end), CredentialKind.Token);
            return true;
        }

        return false;
    }

    private static bool IsRandom(ReadOnlySpan<char> body) =>
        body.ContainsAnyInRange('0', '9') && (body.ContainsAnyInRange('a', 'z') || body.ContainsAnyInRange('A', 'Z'));

    private static bool IsTokenChar(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '/' or '+' or '=' or '%' or '?' or '&' or ':' or '@';
}
