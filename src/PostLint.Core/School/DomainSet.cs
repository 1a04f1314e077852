using System.Globalization;

namespace PostLint.School;

/// <summary>
/// Domains by name. A host belongs to the set when it is one of them or lies below one. Names are compared in their ASCII form, so that one name in
/// two spellings is one.
/// </summary>
public sealed class DomainSet
{
    private static readonly IdnMapping Idn = new();

    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <param name="domains">As written in a configuration: <c>name.example</c>, <c>*.name.example</c>, or an address with a path.</param>
    public DomainSet(params IEnumerable<string> domains)
    {
        foreach (string domain in domains)
        {
            if (NameOf(domain) is { Length: > 0 } name) names.Add(name);
        }
    }

    public static DomainSet Empty { get; } = new();

    public int Count => names.Count;

    /// <summary>Whether a host is one of the domains or lies below one.</summary>
    public bool Holds(ReadOnlySpan<char> host)
    {
        if (names.Count == 0 || host.IsEmpty) return false;
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (ReadOnlySpan<char> rest = IsPlain(host) ? host : Ascii(host); !rest.IsEmpty;)
        {
            if (lookup.Contains(rest)) return true;
            int dot = rest.IndexOf('.');
            rest = dot < 0 ? default : rest[(dot + 1)..];
        }

        return false;
    }

    /// <summary>Whether a host is one domain, written as for a set, or lies below it.</summary>
    public static bool IsWithin(ReadOnlySpan<char> host, ReadOnlySpan<char> domain)
    {
        ReadOnlySpan<char> name = NameOf(domain);
        if (host.IsEmpty || name.IsEmpty) return false;
        ReadOnlySpan<char> whole = IsPlain(host) ? host : Ascii(host);
        return whole.EndsWith(name) && (whole.Length == name.Length || whole[^(name.Length + 1)] == '.');
    }

    /// <summary>The name in an entry: without scheme, user, port, path and a leading <c>*.</c> or <c>www.</c>.</summary>
    private static string NameOf(ReadOnlySpan<char> domain)
    {
        ReadOnlySpan<char> name = domain.Trim();
        int slashes = name.IndexOf("//");
        if (slashes >= 0) name = name[(slashes + 2)..];
        int end = name.IndexOfAny('/', '?', '#');
        if (end >= 0) name = name[..end];
        name = name[(name.LastIndexOf('@') + 1)..];
        int port = name.IndexOf(':');
        if (port >= 0) name = name[..port];
        if (name.StartsWith("*.")) name = name[2..];
        if (name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        return Ascii(name);
    }

    /// <summary>Whether a host is written as the set holds it.</summary>
    private static bool IsPlain(ReadOnlySpan<char> host) => host[^1] != '.' && host.IndexOfAnyExceptInRange('-', '~') < 0 && host.IndexOfAnyInRange('A', 'Z') < 0;

    private static string Ascii(ReadOnlySpan<char> host)
    {
        string name = host.TrimEnd('.').ToString();
        if (System.Text.Ascii.IsValid(name)) return name.ToLowerInvariant();
        try
        {
            return Idn.GetAscii(name);
        }
        catch (ArgumentException)
        {
            // No name that the rules for hosts allow; it equals itself alone.
            return name;
        }
    }
}
