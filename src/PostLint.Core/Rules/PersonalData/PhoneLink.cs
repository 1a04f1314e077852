using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Reads the telephone number that a link would call or message.</summary>
internal static class PhoneLink
{
    private const int MinDigits = 9;

    private static readonly string[] Schemes = ["tel:", "sms:", "smsto:", "callto:", "facetime:", "facetime-audio:", "imessage:"];
    private static readonly string[] NumberKeys = ["phone=", "number=", "sms="];
    private static readonly string[] Hosts = ["wa.me", "api.whatsapp.com", "web.whatsapp.com", "whatsapp.com", "signal.me", "viber.me"];

    public static bool TryRead(PostLink link, out UkPhoneNumberMatch number)
    {
        number = default;
        ReadOnlySpan<char> target = link.Target;
        if (!HoldsNumber(target)) return false;
        foreach (string scheme in Schemes)
        {
            if (target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return TryNormalise(target[scheme.Length..], out number);
        }

        bool messenger = target.StartsWith("whatsapp:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("viber:", StringComparison.OrdinalIgnoreCase);
        if (!messenger && !Hosts.Contains(link.Host)) return false;
        foreach (string key in NumberKeys)
        {
            int at = target.IndexOf(key, StringComparison.OrdinalIgnoreCase);
            if (at >= 0) return TryNormalise(target[(at + key.Length)..], out number);
        }

        int slash = target.LastIndexOf('/');
        return !messenger && TryNormalise(target[(slash + 1)..], out number);
    }

    /// <summary>Spares all other links the look at scheme and host.</summary>
    private static bool HoldsNumber(ReadOnlySpan<char> target)
    {
        int digits = 0;
        foreach (char c in target)
        {
            if (Folding.IsDigit(c)) digits++;
        }

        return digits >= MinDigits;
    }

    private static bool TryNormalise(ReadOnlySpan<char> value, out UkPhoneNumberMatch number)
    {
        int end = value.IndexOfAny('?', '&', ';');
        if (end >= 0) value = value[..end];
        if (value.StartsWith("%2B", StringComparison.OrdinalIgnoreCase)) value = value[3..];
        return UkPhoneNumber.TryNormalise(value.TrimStart("/#p+ "), out number) && number.Kind != UkPhoneNumberKind.Local;
    }
}
