using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;

namespace PostLint.Rules.Accounts;

/// <summary>Whether a post on a school account may write to pupils: by the head's leave where the policy wants it, else by a reason.</summary>
internal readonly struct PupilLeave
{
    public PupilLeave(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        IsNeeded = context.Policy.Switch("pupil_audience", "") == "headteacher-permission" && context.School.Governance.AuthorisedPlace is not null;
        if (IsNeeded)
        {
            if (HasLeave(context)) return;
            Problem = "the author has no leave to work with pupils on this account";
            Help = "let somebody post it whom the headteacher has authorised to work with pupils";
        }
        else if (!metadata.Has("pupil_audience_rationale") && !metadata.Has("senior_check") && !metadata.Categories.Any(category => category.Text.Equals("teaching", StringComparison.OrdinalIgnoreCase)))
        {
            Problem = "this writes to pupils and does not say why";
            Help = "say why under 'pupil_audience_rationale', or write 'category: teaching' when it is for teaching";
        }
    }

    /// <summary>Whether the policy asks for the headteacher's leave.</summary>
    public bool IsNeeded { get; }

    /// <summary>What is wrong, or null.</summary>
    public string? Problem { get; }

    public string? Help { get; }

    private static bool HasLeave(PostContext context)
    {
        if (context.Authorship.Account is not { } account || context.Post.Metadata.Author is not { } written) return false;
        var rights = new PostingRights(context.School, context.Policy);
        Person? person = context.School.People.FindAdult(written);
        if (rights.Entry(account, person, written) is { } entry) return entry.WithStudents && rights.Fault(entry) is null;
        return person is not null && context.School.Governance.Roles.Holds(person, null, "headteacher");
    }
}
