using PostLint.School;

namespace PostLint.Rules.Images;

/// <summary>Whose a host is to the school.</summary>
internal static class LinkHosts
{
    /// <summary>Sites that every school may link to.</summary>
    private static readonly DomainSet AlwaysApproved = new("gov.uk", "nhs.uk");

    /// <summary>Whether the school may link to a host: its own sites, what it has approved, and where its accounts live.</summary>
    public static bool IsApproved(SchoolFacts school, string host) =>
        school.Identity.Hosts.Holds(host) || AlwaysApproved.Holds(host) || school.ApprovedDomains.Holds(host) || school.AccountHosts.Holds(host);
}
