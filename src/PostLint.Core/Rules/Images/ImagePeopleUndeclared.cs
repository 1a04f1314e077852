using PostLint.Analysis;
using PostLint.Analysis.Images;
using PostLint.Posts;

namespace PostLint.Rules.Images;

/// <summary>PL6002: an image of which nobody said whom it shows.</summary>
public sealed class ImagePeopleUndeclared : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL6002",
        Name = "image-people-undeclared",
        Title = "Image people undeclared",
        Help = "declare under 'images' who is shown: ids, a group, 'unidentifiable', or 'people: none'",
        DefaultSeverity = DiagnosticSeverity.Warning,
        GateSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
    };

    public override void Analyze(PostContext context)
    {
        if (!IsAsked(context)) return;
        foreach (ImageTexts texts in context.ImageTexts)
        {
            PostImage image = texts.Image;
            if (image.People.Count > 0 || AltText.IsDecorative(context.Post, image)) continue;
            var reading = new ImageReading(texts);
            if (reading.IsGraphic) continue;
            context.Report(
                ImageKey.Place(image),
                image.Declaration is null ? "nobody has said who this image shows; it is not declared under 'images'" : "nobody has said who this image shows",
                // Words that speak of people would be contradicted, and whoever applies all fixes would declare children away.
                fixes: !image.DeclaresPeople && !reading.SpeaksOfPeople && !ShownPupils.AreSaid(reading) && ImageKey.Insert(context.Post, image, "people", "none") is { } change ? [CodeFix.Suggested("say that it shows nobody, if that is so", change)] : []);
        }
    }

    /// <summary>Who is shown can be asked where the workspace keeps consents or pupils, or where its policy asks.</summary>
    private static bool IsAsked(PostContext context) =>
        context.School.HasConsentRegister || context.School.HasPupilRegister || context.IsConfigured && context.Policy.ClausesOf("PL6002").Any();
}
