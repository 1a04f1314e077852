using PostLint.Analysis;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>Holds the configured <c>roles</c> against those of the policy.</summary>
internal readonly struct RoleAliases
{
    private readonly PolicyFacts policy;
    private readonly RoleBook roles;

    public RoleAliases(ConfigurationContext context)
    {
        policy = context.Policy;
        roles = context.School.Governance.Roles;
        TooFew = FindTooFew();
        TooMany = FindTooMany();
    }

    /// <summary>The policy counts more roles as headteacher than the configuration: what they approve would be refused.</summary>
    public (string Message, string Help)? TooFew { get; }

    /// <summary>The configuration gives the right to run accounts to roles that the policy does not name.</summary>
    public (string Message, string Help)? TooMany { get; }

    private (string Message, string Help)? FindTooFew()
    {
        string included = policy.Switch("headteacher_includes", "");
        if (included.Length == 0 || roles.Configured("headteacher") is not { } configured) return null;
        return included.Split(',').All(alias => configured.Any(role => RoleBook.Normal(role) == alias))
            ? null
            : ("the policy counts more roles as headteacher than 'roles' does", $"add {included.Replace(",", ", ", StringComparison.Ordinal)} to 'roles.headteacher'");
    }

    private (string Message, string Help)? FindTooMany()
    {
        foreach (string role in policy.Switch("owner_roles", "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (roles.Configured(role) is { } configured && configured.Any(alias => !RoleBook.Empty.Counts(alias, role)))
                return ($"'roles.{role}' gives the right to run accounts to roles that the policy does not name", "take them out, or have the policy changed first");
        }

        return null;
    }
}
