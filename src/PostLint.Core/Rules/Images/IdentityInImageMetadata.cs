using PostLint.Analysis;
using PostLint.Analysis.Images;
using PostLint.Media;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>PL6005: a pupil's name in an alternative text, a caption, a file's name, or inside an image file.</summary>
public sealed class IdentityInImageMetadata : PostAnalyzer
{
    private const string InTheFile = "a pupil's name is written inside this image file, and whoever saves the picture can read it";

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL6005",
        Name = "identity-in-image-metadata",
        Title = "Identity in alt text, file name or metadata",
        Help = "describe the picture without the name, rename the file, and take names out of the file's metadata",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
    };

    public override void Analyze(PostContext context)
    {
        if (!context.School.HasPupilRegister) return;
        CheckTexts(context);
        FileNames.Check(context);
        foreach (PostImage image in context.Post.Images) CheckFile(context, image);
    }

    private static void CheckTexts(PostContext context)
    {
        foreach (PupilMention mention in context.PupilMentions)
        {
            ProseSegment segment = context.Post.Prose.SegmentAt(context.Post.Words[mention.FirstWord].Start);
            if (!IsBesideImage(segment) || NameConsent.Of(context, mention) == ConsentState.Granted) continue;
            TextSpan prose = context.WordSpan(mention.FirstWord, mention.WordCount);
            context.Report(context.Source(prose), "a pupil's name stands in the words of an image", evidence: mention.Evidence, fixes: NeutralPupil.Fix(context, mention));
        }
    }

    /// <summary>Alternative text, title and caption; a credit names whoever took the picture.</summary>
    private static bool IsBesideImage(ProseSegment segment) => segment.Kind switch
    {
        ProseSegmentKind.AltText or ProseSegmentKind.Title or ProseSegmentKind.Caption => true,
        ProseSegmentKind.FrontMatter => segment.Key is "alt" or "caption" || segment.Key?.StartsWith("images[", StringComparison.Ordinal) == true && !segment.Key.EndsWith(".credit", StringComparison.Ordinal),
        _ => false,
    };

    private static void CheckFile(PostContext context, PostImage image)
    {
        if (image.Source.Length == 0 || context.ImageMetadata(image.Source) is not { Texts.Count: > 0 } metadata) return;
        FileStrip[] strips = [new FileStrip(image.Source, KeepsAuthor: false)];
        IReadOnlyList<CodeFix> fixes = [new CodeFix("take names, texts and position out of the file", FixSafety.Suggested, []) { Strips = strips }];
        bool tagged = false;
        foreach (MetadataText text in metadata.Texts)
        {
            if (text.Kind == MetadataTextKind.Place) continue;
            bool isPerson = text.Kind == MetadataTextKind.Person;
            if (FileNames.NamesPupil(context, text.Text, isPerson || text.Kind == MetadataTextKind.Author, out _))
            {
                context.Report(ImageKey.Place(image), InTheFile, fixes: fixes);
                return;
            }

            tagged |= isPerson && FileNames.IsStranger(context, text.Text);
        }

        if (tagged) context.Report(ImageKey.Place(image), "this image file tags somebody it shows by name", atMost: DiagnosticSeverity.Warning, fixes: fixes);
    }
}
