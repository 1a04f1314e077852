using PostLint.Posts;
using PostLint.School;

namespace PostLint.Rules.PersonalData;

/// <summary>Whose a mail domain is to the school.</summary>
internal static class SchoolDomains
{
    /// <summary>Whether <c>domains.approved</c> holds the domain, by name or by a pattern <c>*.name</c>.</summary>
    public static bool IsApproved(SchoolFacts school, ReadOnlySpan<char> domain) => school.ApprovedDomains.Holds(domain);
}
