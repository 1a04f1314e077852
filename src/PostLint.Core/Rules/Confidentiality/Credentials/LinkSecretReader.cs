using PostLint.Text;

namespace PostLint.Rules.Confidentiality.Credentials;

/// <summary>Finds a password or token carried in the address of a link: a query value, a user's password, a webhook.</summary>
internal static class LinkSecretReader
{
    private static readonly string[] Keys =
        ["access_token", "api_key", "apikey", "auth_token", "client_secret", "passcode", "passwd", "password", "pwd", "secret", "sig", "token"];

    private static readonly string[] Hooks = ["hooks.slack.com/services/", "discord.com/api/webhooks/", "discordapp.com/api/webhooks/", ".webhook.office.com/webhookb2/"];

    /// <summary>The place of the secret inside the address.</summary>
    public static bool TryRead(ReadOnlySpan<char> target, out TextSpan secret)
    {
        secret = default;
        return TryReadQuery(target, ref secret) || TryReadUser(target, ref secret) || TryReadHook(target, ref secret);
    }

    private static bool TryReadQuery(ReadOnlySpan<char> target, ref TextSpan secret)
    {
        int position = target.IndexOfAny('?', '#');
        while (position >= 0 && position < target.Length)
        {
            int start = position + 1;
            int length = target[start..].IndexOfAny('&', '#', ';');
            int end = length < 0 ? target.Length : start + length;
            int equals = target[start..end].IndexOf('=');
            if (equals > 0 && IsSecret(target[start..(start + equals)], target[(start + equals + 1)..end]))
            {
                secret = TextSpan.FromBounds(start + equals + 1, end);
                return true;
            }

            position = length < 0 ? -1 : end;
        }

        return false;
    }

    private static bool IsSecret(ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        foreach (string known in Keys)
        {
            if (!key.Equals(known, StringComparison.OrdinalIgnoreCase)) continue;
            // Short tokens are counters and page marks; a meeting's password may be short.
            return value.Length >= (known is "token" or "sig" or "secret" ? 12 : 4);
        }

        return false;
    }

    private static bool TryReadUser(ReadOnlySpan<char> target, ref TextSpan secret)
    {
        int scheme = target.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0) return false;
        int start = scheme + 3;
        int host = target[start..].IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> authority = host < 0 ? target[start..] : target.Slice(start, host);
        int at = authority.LastIndexOf('@'), colon = authority.IndexOf(':');
        if (at < 0 || colon < 0 || colon + 1 >= at) return false;
        secret = TextSpan.FromBounds(start + colon + 1, start + at);
        return true;
    }

    private static bool TryReadHook(ReadOnlySpan<char> target, ref TextSpan secret)
    {
        foreach (string hook in Hooks)
        {
            int index = target.IndexOf(hook, StringComparison.OrdinalIgnoreCase);
            if (index < 0 || target.Length - index - hook.Length < 16) continue;
            secret = TextSpan.FromBounds(index + hook.Length, target.Length);
            return true;
        }

        return false;
    }
}
