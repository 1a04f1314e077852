using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Yaml;

namespace PostLint.Rules.Accounts;

/// <summary>PL7002: a post for the school by somebody who may not post there.</summary>
public sealed class AuthorNotAuthorised : PostAnalyzer
{
    /// <summary>Shared with the rule over the configuration file.</summary>
    internal static DiagnosticDescriptor Shared { get; } = new()
    {
        Id = "PL7002",
        Name = "author-not-authorised",
        Title = "Author not authorised",
        Help = "let somebody post it who is authorised for this account, or have the author authorised first",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override DiagnosticDescriptor Descriptor => Shared;

    public override void Analyze(PostContext context)
    {
        if (context.Authorship is not { IsOfficial: true, Account: { } account } || context.School.Governance.AuthorisedPlace is null) return;
        if (Written(context.Post.Metadata) is not { } written) return;
        var rights = new PostingRights(context.School, context.Policy);
        Person? person = context.School.People.FindAdult(written) ?? ByRole(context.School, written);
        if (person?.LeftOn < context.PublishDay) Report(context, "the author has left the school");
        else if (rights.Entry(account, person, written) is { } entry) ReportFault(context, rights.Fault(entry));
        else if (!PostingRights.IsManager(account, person)) Report(context, "the author is not among those who may post on this account");
    }

    /// <summary>The author's id, or the name where the post gives only that.</summary>
    private static string? Written(PostMetadata metadata)
    {
        string? written = metadata.Author ?? (metadata.Node("author") as YamlMapping)?.Text("name");
        return string.IsNullOrWhiteSpace(written) ? null : written.Trim();
    }

    /// <summary>The one adult whose role the author's name is: "Deputy Headteacher".</summary>
    private static Person? ByRole(SchoolFacts school, string written)
    {
        string role = RoleBook.Normal(written.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? written[4..] : written);
        Person? only = null;
        foreach (Person person in school.People.All)
        {
            if (person.Role is not { } own || RoleBook.Normal(own) != role) continue;
            if (only is not null) return null;
            only = person;
        }

        return only;
    }

    private static void ReportFault(PostContext context, string? fault)
    {
        if (fault is not null) Report(context, $"the author {fault}");
    }

    private static void Report(PostContext context, string message) => context.Report(context.Post.Metadata.Place("author"), message);
}
