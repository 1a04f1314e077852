using PostLint.Analysis;
using PostLint.Analysis.Images;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>PL6008: somebody else's picture, film or text without a credit, licence or permission.</summary>
public sealed class ImageCreditMissing : PostAnalyzer
{
    private static readonly Lexicon Words = ImageWords.List;
    private static readonly int ThirdParty = Words.Section("third party"), OwnWork = Words.Section("own work"), Carrier = Words.Section("carrier"), Medium = Words.Section("medium");

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL6008",
        Name = "image-credit-missing",
        Title = "Image credit or licence missing",
        Help = "say whose it is and why the school may show it ('credit', 'licence', 'permission_ref'), or take a picture of your own",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override IReadOnlyList<Lexicon> Lexicons => [ReproducedText.List];

    public override void Analyze(PostContext context)
    {
        foreach (ImageTexts texts in context.ImageTexts)
        {
            PostImage image = texts.Image;
            if (AltText.IsDecorative(context.Post, image) || !IsForeign(context, new ImageReading(texts)) || Credits.AreGiven(context, image)) continue;
            context.Report(
                ImageKey.Place(image),
                Credits.WantsBoth(context) ? "this looks like somebody else's work, and its credit or permission is missing" : "this looks like somebody else's work, and neither credit, licence nor permission is declared",
                fixes: ImageKey.Text(image, "licence") is null && ImageKey.Insert(context.Post, image, "licence", "school-owned") is { } change ? [CodeFix.Suggested("say that it is the school's own, if it is", change)] : []);
        }

        if (ReproducedText.Find(context) is { } place && !Credits.AreGivenForPost(context))
            context.Report(place, "this copies somebody else's work, and neither author nor permission is given", atMost: DiagnosticSeverity.Warning);
    }

    private static bool IsForeign(PostContext context, ImageReading image)
    {
        if (image.Has(OwnWork)) return false;
        return image.Has(ThirdParty) || IsOfMedium(image) || IsHotLink(context, image.Image);
    }

    /// <summary>A poster, cover or clip of a film, novel or series, in the words of one description.</summary>
    private static bool IsOfMedium(ImageReading image) =>
        image.Find(Medium, said: true) is { } medium && image.Cues.Any(cue => cue.Section == Carrier && cue.Text == medium.Text && cue.FirstWord < medium.FirstWord);

    /// <summary>A picture that is fetched from another site than the school's.</summary>
    private static bool IsHotLink(PostContext context, PostImage image)
    {
        if (context.School.Identity.Sites.Count == 0 || !image.Source.Contains("//", StringComparison.Ordinal) || image.Source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return false;
        string host = UrlText.HostOf(image.Source);
        return host.Length > 0 && !context.School.Identity.Hosts.Holds(host);
    }
}
