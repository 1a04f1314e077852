using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>PL2008: a pupil's account is mentioned, tagged or linked, so that strangers get to the pupil with one press.</summary>
public sealed class PupilTagged : PostAnalyzer
{
    private static readonly string[] SocialHosts =
        ["instagram.com", "x.com", "twitter.com", "tiktok.com", "facebook.com", "youtube.com", "snapchat.com", "twitch.tv", "threads.net", "linkedin.com", "soundcloud.com", "bsky.app", "discord.com"];

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL2008",
        Name = "pupil-tagged",
        Title = "Pupil tagged or mentioned",
        Help = "take the handle out; say 'a pupil' or name nobody",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Analyze(PostContext context)
    {
        if (!context.School.HasPupilRegister) return;
        Post post = context.Post;
        foreach (ref readonly Word word in post.Words)
        {
            TextSpan handle = HandleText.At(post, word);
            if (handle.IsEmpty) continue;
            ReadOnlySpan<char> text = post.Prose[handle];
            bool listed = PupilHandles.IsListed(context.School.People, text);
            if (!listed && !(context.Authorship.IsPersonal && PupilHandles.IsPupilLike(context.School.People, text))) continue;
            context.Report(context.Source(handle), listed ? "this mentions a pupil's account" : "this handle looks like a pupil's: a name of the register with a year or class", confidence: listed ? 1 : 0.8, fixes: Remove(context, handle));
        }

        ReadTags(context);
        foreach (PostLink link in post.Links)
        {
            ReadOnlySpan<char> target = link.Target.AsSpan().TrimEnd('/');
            int query = target.IndexOfAny('?', '#');
            if (query >= 0) target = target[..query].TrimEnd('/');
            if (SocialHosts.Contains(link.Host) && PupilHandles.IsListed(context.School.People, target[(target.LastIndexOf('/') + 1)..])) context.Report(link.TargetSpan, "this links to a pupil's account");
        }
    }

    private static void ReadTags(PostContext context)
    {
        foreach (PostImage image in context.Post.Images)
        {
            foreach (MetadataValue value in MetadataValue.List(image.Declaration, "tagged"))
            {
                if (PupilHandles.IsListed(context.School.People, value.Text) || PupilHandles.IsPupil(context.School.People, value.Text)) context.Report(value.Span, "this tags a pupil in the picture");
            }
        }
    }

    private static IReadOnlyList<CodeFix> Remove(PostContext context, TextSpan handle)
    {
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        bool before = handle.Start > 0 && text[handle.Start - 1] == ' ', after = handle.End < text.Length && text[handle.End] == ' ';
        // One of the two blanks goes with the handle.
        TextSpan gone = before ? TextSpan.FromBounds(handle.Start - 1, handle.End) : after ? TextSpan.FromBounds(handle.Start, handle.End + 1) : handle;
        return context.Replace(gone, "", "take the handle out");
    }
}
