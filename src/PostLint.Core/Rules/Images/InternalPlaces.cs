using PostLint.Posts;
using PostLint.School;

namespace PostLint.Rules.Images;

/// <summary>Addresses that are for the inside: configured ones, intranets and file servers, and documents on the common services unless published there.</summary>
internal static class InternalPlaces
{
    private static readonly DomainSet Services = new("sharepoint.com", "1drv.ms", "onedrive.live.com", "onedrive.com", "drive.google.com", "docs.google.com", "dropbox.com", "box.com", "teams.microsoft.com", "classroom.google.com");

    private static readonly string[] ServiceLabels = ["sharepoint", "onedrive"];

    private static readonly string[] Intranets = ["intranet", "staffnet", "staffroom", "staffhub", "fileserver", "sharedrive", "nas"];

    private static readonly string[] InnerDomains = ["local", "internal", "intranet", "lan", "corp", "localdomain"];

    /// <summary>Marks of what was published to everybody, or is a form to fill in.</summary>
    private static readonly string[] Published = ["pub", "pubhtml", "forms", "viewform", "embed", "embeddedfolderview", "publish"];

    private static readonly string[] FileSchemes = ["file:", "smb:", "afp:", "\\\\"];

    public static bool Holds(SchoolFacts school, string target)
    {
        foreach (string scheme in FileSchemes)
        {
            if (target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return true;
        }

        string host = UrlText.HostOf(target);
        if (host.Length == 0) return false;
        if (school.InternalDomains.Holds(host)) return true;
        return IsInner(host) || IsService(host) && !IsPublished(target) && !school.ApprovedDomains.Holds(host);
    }

    /// <summary>An intranet by its name, or an address that only the school's network knows.</summary>
    private static bool IsInner(string host)
    {
        ReadOnlySpan<char> first = host.AsSpan(0, host.IndexOf('.', StringComparison.Ordinal) is > 0 and int dot ? dot : host.Length);
        ReadOnlySpan<char> last = host.AsSpan(host.LastIndexOf('.') + 1);
        if (IsOneOf(first, Intranets) || IsOneOf(last, InnerDomains)) return true;
        return host.StartsWith("192.168.", StringComparison.Ordinal) || host.StartsWith("10.", StringComparison.Ordinal) && host.AsSpan().IndexOfAnyExcept("0123456789.") < 0;
    }

    private static bool IsService(string host)
    {
        if (Services.Holds(host)) return true;
        foreach (Range label in host.AsSpan().Split('.'))
        {
            if (IsOneOf(host.AsSpan(label), ServiceLabels)) return true;
        }

        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<char> label, string[] labels)
    {
        foreach (string known in labels)
        {
            if (label.SequenceEqual(known)) return true;
        }

        return false;
    }

    private static bool IsPublished(string target)
    {
        int end = target.AsSpan().IndexOfAny('?', '#');
        ReadOnlySpan<char> path = end < 0 ? target : target.AsSpan(0, end);
        foreach (Range part in path.Split('/'))
        {
            foreach (string mark in Published)
            {
                if (path[part].Equals(mark, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }
}
