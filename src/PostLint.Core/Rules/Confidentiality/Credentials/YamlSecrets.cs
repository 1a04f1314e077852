using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Rules.Confidentiality.Credentials;

/// <summary>Finds secrets among keys and values: in the front matter of a post and in <c>postlint.yml</c>.</summary>
public static class YamlSecrets
{
    private static readonly string[] Keys =
    [
        "password", "passwords", "passwd", "pwd", "passcode", "passphrase", "pin", "token", "access_token", "refresh_token", "api_key", "apikey", "secret",
        "client_secret", "recovery_code", "recovery_codes", "backup_code", "backup_codes", "private_key", "wifi_key", "wifi_password", "network_key", "door_code", "alarm_code",
    ];

    /// <summary>What a value starts with when it names a place where the secret is kept.</summary>
    private static readonly string[] References = ["$", "{{", "env:", "vault:", "op://", "keychain:", "keyring:", "file:", "secret:", "ref:", "see ", "in the ", "ask "];

    /// <summary>The places of all secret values, in text order.</summary>
    public static IReadOnlyList<TextSpan> Find(YamlMapping root)
    {
        List<TextSpan>? found = null;
        Walk(root, isSecret: false, ref found);
        return found ?? (IReadOnlyList<TextSpan>)[];
    }

    private static void Walk(YamlNode node, bool isSecret, ref List<TextSpan>? found)
    {
        switch (node)
        {
            case YamlMapping mapping:
                for (int i = 0; i < mapping.Entries.Count; i++) Walk(mapping.Entries[i].Value, IsSecretKey(mapping.Entries[i].Key.Value), ref found);
                break;
            case YamlSequence sequence:
                for (int i = 0; i < sequence.Items.Count; i++) Walk(sequence.Items[i], isSecret, ref found);
                break;
            case YamlScalar { IsNull: false } scalar when isSecret ? IsSecret(scalar) : HoldsSecret(scalar.Value):
                (found ??= []).Add(scalar.Span);
                break;
        }
    }

    private static bool IsSecretKey(string key)
    {
        foreach (string secret in Keys)
        {
            if (key.Length == secret.Length && key[0] == secret[0] && key.Replace('-', '_').Equals(secret, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsSecret(YamlScalar scalar)
    {
        string value = scalar.Value.Trim();
        if (value.Length < 3 || scalar.Style == YamlScalarStyle.Plain && value is "true" or "false" or "yes" or "none") return false;
        foreach (string reference in References)
        {
            if (value.StartsWith(reference, StringComparison.OrdinalIgnoreCase)) return false;
        }

        return CredentialValue.Read(value, 0).Kind != CredentialValueKind.None;
    }

    /// <summary>"user / Secret-1": a name and behind the stroke what only a password looks like.</summary>
    private static bool HoldsPair(string value)
    {
        int stroke = value.LastIndexOf(" / ", StringComparison.Ordinal);
        if (stroke <= 0) return false;
        CredentialValue second = CredentialValue.Read(value, stroke + 3);
        ReadOnlySpan<char> secret = value.AsSpan(second.Span.Start, second.Span.Length);
        bool last = value.AsSpan(second.Span.End).Trim(" .").IsEmpty;
        return last && second.Kind == CredentialValueKind.Mixed && secret.Length >= 8 && secret.ContainsAnyInRange('A', 'Z') && secret.ContainsAnyInRange('a', 'z') && secret.ContainsAnyInRange('0', '9');
    }

    /// <summary>A secret with its own label inside a note, or a token by its form.</summary>
    private static bool HoldsSecret(string value) =>
        value.Length >= 12 && value.AsSpan().ContainsAnyInRange('0', '9') && (value.Contains(' ') || value.Length >= 20) && (HoldsPair(value) || CredentialScanner.TryFind(value, 0, out _));
}
