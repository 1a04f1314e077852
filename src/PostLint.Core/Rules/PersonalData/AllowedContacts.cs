using PostLint.Rules.PersonalData.Formats;
using PostLint.School;

namespace PostLint.Rules.PersonalData;

/// <summary>What <c>contacts.allow</c> lets a post print. Entries are few and read anew for each finding, which is rare.</summary>
internal static class AllowedContacts
{
    private const ulong SmallestWithCode = 100_000_000;

    /// <summary>Whether a number is on the list, however either is written; a local number counts by its last digits.</summary>
    public static bool HoldsNumber(SchoolFacts school, UkPhoneNumberMatch number)
    {
        foreach (string entry in school.AllowedContacts)
        {
            if (entry.Contains('@') || !UkPhoneNumber.TryNormalise(entry, out UkPhoneNumberMatch allowed)) continue;
            if (allowed.NationalNumber == number.NationalNumber) return true;
            if (number.Kind == UkPhoneNumberKind.Local && EndsWith(allowed.NationalNumber, number.NationalNumber)) return true;
        }

        return false;
    }

    /// <summary>Whether a mailbox, in its plain form, is on the list.</summary>
    public static bool HoldsMailbox(SchoolFacts school, ReadOnlySpan<char> mailbox)
    {
        Span<char> buffer = stackalloc char[EmailAddressShape.BufferLength];
        foreach (string entry in school.AllowedContacts)
        {
            if (EmailAddressShape.TryParse(entry, buffer, out EmailAddressMatch allowed) && buffer[..allowed.Length].SequenceEqual(mailbox)) return true;
        }

        return false;
    }

    /// <summary>The first number of the list as configured, or null.</summary>
    public static string? OfficeNumber(SchoolFacts school)
    {
        foreach (string entry in school.AllowedContacts)
        {
            if (!entry.Contains('@') && UkPhoneNumber.TryNormalise(entry, out _)) return entry;
        }

        return null;
    }

    /// <summary>The first mailbox of the list as configured, or null.</summary>
    public static string? OfficeMailbox(SchoolFacts school)
    {
        foreach (string entry in school.AllowedContacts)
        {
            if (entry.Contains('@')) return entry;
        }

        return null;
    }

    private static bool EndsWith(ulong number, ulong ending)
    {
        if (number < SmallestWithCode) return false;
        ulong power = 1;
        while (power <= ending) power *= 10;
        return number % power == ending;
    }
}
