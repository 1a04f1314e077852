using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;

namespace PostLint.Rules.Images;

/// <summary>PL6001: an image declares somebody whose consent to be shown is not on record for this platform and day.</summary>
public sealed class ImageSubjectWithoutConsent : PostAnalyzer
{
    /// <summary>Values of <c>people</c> that name nobody whose consent the school keeps.</summary>
    private static readonly string[] Nobody = ["none", "unidentifiable", "own-child", "self"];

    private static readonly string[] VideoEndings = [".mp4", ".mov", ".webm", ".m4v", ".avi", ".mkv"];

    public override DiagnosticDescriptor Descriptor => ProtectedPeople.AsImage;

    public override void Analyze(PostContext context)
    {
        SchoolFacts school = context.School;
        if (!school.HasConsentRegister && !school.HasPupilRegister) return;
        foreach (PostImage image in context.Post.Images)
        {
            foreach (MetadataValue value in image.People)
            {
                if (!Nobody.Contains(value.Text, StringComparer.OrdinalIgnoreCase) && !MayBeShown(context, image, value.Text))
                    context.Report(value.Span, ProtectedPeople.ImageMessage);
            }
        }
    }

    private static bool MayBeShown(PostContext context, PostImage image, string subject)
    {
        Person? person = context.School.People.Find(subject);
        if (person is { PhotoOptOut: true }) return false;
        bool isVideo = VideoEndings.Any(ending => image.Source.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        IReadOnlyList<string> groups = person?.Groups ?? [];
        return ConsentCheck.ForImage(context.School, subject, groups, isVideo, context.Post.Metadata.Platform, context.PublishDay) == ConsentState.Granted;
    }
}
