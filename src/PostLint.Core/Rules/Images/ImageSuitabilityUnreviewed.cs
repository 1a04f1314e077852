using PostLint.Analysis;
using PostLint.Analysis.Images;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Images;

/// <summary>PL6007: nobody has looked whether an image of people, or one with a doubtful subject, is suitable.</summary>
public sealed class ImageSuitabilityUnreviewed : PostAnalyzer
{
    private static readonly Lexicon Words = ImageWords.List;
    private static readonly int Unsuitable = Words.Section("unsuitable"), Undress = Words.Section("undress");

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL6007",
        Name = "image-suitability-unreviewed",
        Title = "Image suitability not reviewed",
        Help = "let a second person look at the picture, and name that person under 'reviewed_by'",
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    public override void Analyze(PostContext context)
    {
        if (!context.IsConfigured) return;
        foreach (ImageTexts texts in context.ImageTexts)
        {
            PostImage image = texts.Image;
            if (image.Decorative || ImageKey.Text(image, "reviewed_by") is not null) continue;
            var reading = new ImageReading(texts);
            bool people = ShowsPeople(reading);
            if (IsDoubtful(reading, people))
                context.Report(ImageKey.Place(image), "the words beside this image suggest that it may not be suitable, and nobody has reviewed it", raised: DiagnosticSeverity.Warning);
            else if (people && IsReviewed(context))
                context.Report(ImageKey.Place(image), "this image shows people, and nobody has reviewed whether it is suitable");
        }
    }

    /// <summary>Pictures of people are reviewed where others publish them; on an account of one's own only a doubtful one matters.</summary>
    private static bool IsReviewed(PostContext context) => !context.Authorship.IsPersonal;

    private static bool ShowsPeople(ImageReading image)
    {
        if (image.DeclaresNobody) return false;
        return image.Image.DeclaresPeople ? image.Image.People.Count > 0 : (image.SpeaksOfPeople || ShownPupils.AreSaid(image)) && !image.IsGraphic;
    }

    /// <summary>Alcohol, changing and undress count with people or without; bathing and nightwear only where somebody wears them.</summary>
    private static bool IsDoubtful(ImageReading image, bool people) =>
        image.Has(Unsuitable) || people && image.Has(Undress);
}
