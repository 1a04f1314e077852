using PostLint.Analysis;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Accounts;

/// <summary>Offers the school accounts on which the author may say the same.</summary>
internal static class AccountChange
{
    private const int Most = 3;

    /// <summary>Suggested fixes; none where the post would be reported there too.</summary>
    public static IReadOnlyList<CodeFix> Of(PostContext context)
    {
        if (context.Post.Metadata.Own?.Scalar("account") is not { } written || context.Post.Metadata.Author is not { } author) return [];
        SchoolFacts school = context.School;
        Person? person = school.People.FindAdult(author);
        var rights = new PostingRights(school, context.Policy);
        bool toPupils = context.Post.Metadata.Audience.Any(audience => audience.Text.Equals("pupils", StringComparison.OrdinalIgnoreCase));
        if (toPupils && new PupilLeave(context) is { Problem: not null, IsNeeded: false }) return [];
        var fixes = new List<CodeFix>();
        foreach (SocialAccount account in school.Accounts)
        {
            if (fixes.Count == Most) break;
            if (account.SchoolOwned == false || account.IsClosed(context.PublishDay) || account.IsUnapproved || account.Platform != context.Post.Metadata.Platform) continue;
            if (rights.Entry(account, person, author) is { } entry && rights.Fault(entry) is null && (!toPupils || entry.WithStudents))
                fixes.Add(CodeFix.Suggested($"post it on '{account.Id}'", new TextChange(written.Span, account.Id)));
        }

        return fixes;
    }
}
