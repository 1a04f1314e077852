using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>PL6011: a post of the school links to a colleague's own account, or prints its handle.</summary>
public sealed class LinkToPersonalAccount : PostAnalyzer
{
    private const string Message = "this leads to the personal account of a member of staff";

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL6011",
        Name = "link-to-personal-account",
        Title = "Link to a staff personal account",
        Help = "link to a page of the school instead; staff keep their own accounts apart from school",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Analyze(PostContext context)
    {
        if (context.Authorship.IsPersonal) return;
        foreach (PostLink link in context.Post.Links)
        {
            if (LeadsToStaff(context.School, link.Target))
                context.Report(link.TargetSpan, Message, fixes: OfficialPage(context.School) is { } page ? [CodeFix.Suggested("link to the school's own page", new TextChange(link.TargetSpan, page))] : []);
        }

        FindHandles(context);
    }

    /// <summary>Each handle of the prose, with its <c>@</c> or known by a dot or underscore inside it; both part words.</summary>
    private static void FindHandles(PostContext context)
    {
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        for (int at = text.IndexOfAny("@._"); at >= 0;)
        {
            TextSpan span = HandleText.Around(text, context.Post.Prose.SegmentAt(at).Span, at);
            if (IsStaff(PersonalHandles.OwnerOf(context.School, text.Slice(span.Start, span.Length))))
                context.Report(context.Source(span), Message, fixes: context.School.Identity.Handles is [var own, ..] ? context.Replace(span, own, "name the school's own account") : []);
            int from = Math.Max(span.End, at + 1), next = text[from..].IndexOfAny("@._");
            at = next < 0 ? -1 : from + next;
        }
    }

    /// <summary>Whether a part of an address is somebody's handle: <c>/@jory</c>, <c>/jory/status/1</c>.</summary>
    private static bool LeadsToStaff(SchoolFacts school, string target)
    {
        if (UrlText.HostOf(target).Length == 0 || school.Identity.Hosts.Holds(UrlText.HostOf(target))) return false;
        if (PersonalHandles.OwnerOfProfile(school, target) is { } owner) return IsStaff(owner);
        int start = target.IndexOf("://", StringComparison.Ordinal);
        ReadOnlySpan<char> path = target.AsSpan(start < 0 ? 0 : start + 3);
        // The first part is the host, on which some sites put the handle (jory.social.example).
        foreach (Range part in path.SplitAny('/', '?', '#', '&', '='))
        {
            ReadOnlySpan<char> name = path[part];
            int dot = name.IndexOf('.');
            bool isHost = part.Start.Value == 0;
            if (IsStaff(PersonalHandles.OwnerOf(school, isHost ? name[..Math.Max(0, dot)] : name))) return true;
        }

        return false;
    }

    private static bool IsStaff(Person? person) => person?.Kind is PersonKind.Staff or PersonKind.Governor or PersonKind.Volunteer;

    private static string? OfficialPage(SchoolFacts school) => school.Identity.Sites is [var site, ..] ? (site.Contains("://", StringComparison.Ordinal) ? site : $"https://{site}") : null;
}
