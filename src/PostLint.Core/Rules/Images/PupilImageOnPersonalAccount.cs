using PostLint.Analysis;
using PostLint.Analysis.Images;
using PostLint.Posts;
using PostLint.School;

namespace PostLint.Rules.Images;

/// <summary>PL6004: an image of pupils on an account that is not the school's.</summary>
public sealed class PupilImageOnPersonalAccount : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL6004",
        Name = "pupil-image-on-personal-account",
        Title = "Pupil image on a non-school account",
        Help = "take the image out; pictures of pupils belong on the school's own accounts, where somebody checks consent",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Analyze(PostContext context)
    {
        if (context.Post.Images.Count == 0 || !IsOutside(context)) return;
        foreach (ImageTexts texts in context.ImageTexts)
        {
            var image = new ImageReading(texts);
            if (AltText.IsDecorative(context.Post, texts.Image) || IsOwn(context, image) || IsStock(texts.Image)) continue;
            // Of an own child, who need not be a pupil here, the exception alone decides.
            bool ownChild = OwnChild.IsShown(image);
            if (ownChild && !OwnChild.MayBeShown(context, image) || ShownPupils.Has(context, image) && !(ownChild && OwnChild.IsAlone(image)))
                context.Report(ImageKey.Place(texts.Image), "this image shows pupils, and the account is not the school's");
        }
    }

    /// <summary>A personal account, one registered as somebody else's, or one that no register knows.</summary>
    private static bool IsOutside(PostContext context)
    {
        if (context.Authorship.IsPersonal) return true;
        if (context.Authorship.Account is { } account) return account.SchoolOwned == false;
        return context.School.HasAccounts && context.Post.Metadata.Account is not null;
    }

    /// <summary>Pupils may show themselves, and nobody else.</summary>
    private static bool IsOwn(PostContext context, ImageReading image)
    {
        if (context.Authorship.Role != "pupil" || !image.DeclaresSomebody) return false;
        Person? author = context.Authorship.Author;
        return image.Image.People.All(value => value.Text == "self" || value.Text == context.Post.Metadata.Author || author is not null && value.Text == author.Id);
    }

    private static bool IsStock(PostImage image) =>
        (ImageKey.Text(image, "licence") ?? "").Contains("stock", StringComparison.OrdinalIgnoreCase)
        || (ImageKey.Text(image, "credit") ?? "").Contains("stock", StringComparison.OrdinalIgnoreCase);
}
