using PostLint.School;

namespace PostLint.Rules.Images;

/// <summary>Handles that the registers know as somebody's own.</summary>
internal static class PersonalHandles
{
    /// <summary>Whose a handle is, with or without its <c>@</c>; null when no register knows it, or it is an account of the school.</summary>
    public static Person? OwnerOf(SchoolFacts school, ReadOnlySpan<char> handle)
    {
        handle = handle.TrimStart('@').TrimEnd('.');
        if (handle.Length < 3 || IsSchools(school, handle)) return null;
        foreach (Person person in school.People.All)
        {
            foreach (string own in person.Handles)
            {
                if (handle.Equals(own.AsSpan().Trim().TrimStart('@'), StringComparison.OrdinalIgnoreCase)) return person;
            }
        }

        return null;
    }

    /// <summary>Whose profile an address is, or lies below.</summary>
    public static Person? OwnerOfProfile(SchoolFacts school, string address)
    {
        foreach (Person person in school.People.All)
        {
            foreach (string profile in person.ProfileUrls)
            {
                if (IsBelow(Bare(address), Bare(profile))) return person;
            }
        }

        return null;
    }

    private static bool IsBelow(ReadOnlySpan<char> address, ReadOnlySpan<char> profile) =>
        profile.Contains('/') && address.StartsWith(profile, StringComparison.OrdinalIgnoreCase) && (address.Length == profile.Length || address[profile.Length] is '/' or '?' or '#');

    /// <summary>An address without scheme, <c>www.</c> and closing slash.</summary>
    private static ReadOnlySpan<char> Bare(string address)
    {
        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        ReadOnlySpan<char> bare = address.AsSpan(scheme < 0 ? 0 : scheme + 3).TrimEnd('/');
        return bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare;
    }

    private static bool IsSchools(SchoolFacts school, ReadOnlySpan<char> handle)
    {
        foreach (string own in school.Identity.Handles)
        {
            if (handle.Equals(own.AsSpan().TrimStart('@'), StringComparison.OrdinalIgnoreCase)) return true;
        }

        foreach (SocialAccount account in school.Accounts)
        {
            if (account.SchoolOwned != false && (handle.Equals(account.Handle.AsSpan().TrimStart('@'), StringComparison.OrdinalIgnoreCase) || handle.Equals(account.Id, StringComparison.OrdinalIgnoreCase))) return true;
        }

        return false;
    }
}
