using PostLint.Analysis;
using PostLint.Analysis.Images;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>PL6006: an image file that the post uses holds the position where it was taken.</summary>
public sealed class ImageLocationMetadata : PostAnalyzer
{
    private const string Message = "this file holds the exact position where the picture was taken";

    private static readonly Lexicon Words = ImageWords.List;
    private static readonly int SiteView = Words.Section("site view");

    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".heic", ".heif", ".avif", ".mp4", ".mov", ".m4v"];

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL6006",
        Name = "image-location-metadata",
        Title = "Location in image metadata",
        Help = "take the position out of the file before it is published",
        DefaultSeverity = DiagnosticSeverity.Warning,
        IsBaseline = true,
    };

    public override void Analyze(PostContext context)
    {
        foreach (ImageTexts texts in context.ImageTexts)
        {
            PostImage image = texts.Image;
            if (HasPosition(context, image.Source) && !IsSiteView(new ImageReading(texts))) Report(context, ImageKey.Place(image), image.Source);
        }

        foreach (PostLink link in context.Post.Links)
        {
            if (IsImageFile(link.Target) && HasPosition(context, link.Target)) Report(context, link.TargetSpan, link.Target);
        }

        foreach (MetadataValue cover in CoverImages.Of(context.Post))
        {
            if (IsImageFile(cover.Text) && HasPosition(context, cover.Text)) Report(context, cover.Span, cover.Text);
        }
    }

    private static void Report(PostContext context, TextSpan place, string source) =>
        context.Report(place, Message, fixes: [new CodeFix("take the position out of the file", FixSafety.Safe, []) { Strips = [new FileStrip(source, KeepsAuthor: true)] }]);

    private static bool HasPosition(PostContext context, string source) => source.Length > 0 && context.ImageMetadata(source)?.HasPosition == true;

    /// <summary>A map or a view from the air is meant to show where the place is; one with people in it tells where they were.</summary>
    private static bool IsSiteView(ImageReading image) =>
        !image.DeclaresSomebody && (image.Find(SiteView, said: true) is { } said ? image.DeclaresNobody || image.IsHead(said) : image.Has(SiteView) && (image.DeclaresNobody || !image.SpeaksOfPeople));

    private static bool IsImageFile(string target)
    {
        int end = target.AsSpan().IndexOfAny('?', '#');
        string path = end >= 0 ? target[..end] : target;
        return Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }
}
