using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>PL6015: an image that nobody can check or hear, because nothing describes it.</summary>
public sealed class AltTextMissing : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL6015",
        Name = "alt-text-missing",
        Title = "Alt text missing",
        Help = "describe in a sentence what the picture shows, without names, or declare 'decorative: true'",
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    public override void Analyze(PostContext context)
    {
        ListView<PostImage> images = context.Post.Images;
        for (int i = 0; i < images.Count; i++)
        {
            PostImage image = images[i];
            if (!AltText.IsMissing(image) || AltText.IsDecorative(context.Post, image)) continue;
            bool written = !string.IsNullOrWhiteSpace(image.Alt);
            TextSpan place = written && !image.AltSpan.IsEmpty ? image.AltSpan : image.Declaration is null || image.SourceSpan.IsEmpty ? image.Span : image.SourceSpan;
            context.Report(
                place,
                written ? "this alt text only repeats the file name, so it describes nothing" : "this image has no alt text, so nobody can hear or check what it shows",
                fixes: AltText.Insert(context.Post, image) is { } change ? [CodeFix.Suggested("add alt text to fill in", change)] : []);
        }
    }
}
