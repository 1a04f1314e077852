using PostLint.Analysis;
using PostLint.Analysis.Images;
using PostLint.Posts;

namespace PostLint.Rules.Images;

/// <summary>PL6010: the school's crest, logo or banner on an account that is not the school's.</summary>
public sealed class BrandingOnPersonalAccount : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL6010",
        Name = "branding-on-personal-account",
        Title = "School branding on a personal account",
        Help = "take the school's crest, logo or banner out, so that nobody takes your own account for the school's",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override void Analyze(PostContext context)
    {
        if (!context.Authorship.IsPersonal) return;
        foreach (ImageTexts texts in context.ImageTexts)
        {
            PostImage image = texts.Image;
            if (Branding.IsAsset(context, image) || Branding.IsDescribed(context, texts))
                context.Report(ImageKey.Place(image), "this image is the school's branding, and the account is a personal one");
        }
    }
}
