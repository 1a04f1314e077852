using PostLint.Analysis;
using PostLint.Analysis.Images;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>Whether an image is the school's crest, logo or banner: by its bytes, its file's name, or the words beside it.</summary>
internal static class Branding
{
    private static readonly Lexicon Words = ImageWords.List;
    private static readonly int Brand = Words.Section("brand"), Owner = Words.Section("owner"), Background = Words.Section("background"), OwnDesign = Words.Section("own design");

    /// <summary>How many words may stand between the school's name and its crest: "Thornybrook School's new crest".</summary>
    private const int Reach = 3;

    /// <summary>Whether the file is one of the configured assets, by content or by name.</summary>
    public static bool IsAsset(PostContext context, PostImage image)
    {
        if (context.School.BrandAssets.Count == 0 || image.Source.Length == 0) return false;
        string? hash = null;
        bool hashed = false;
        foreach (BrandAsset asset in context.School.BrandAssets)
        {
            foreach (string name in asset.Names)
            {
                if (IsNamed(image.Source, name)) return true;
            }

            if (asset.Sha256 is null) continue;
            if (!hashed) (hash, hashed) = (context.FileHash(image.Source), true);
            if (asset.Sha256 == hash) return true;
        }

        return false;
    }

    /// <summary>Whether words name it as the school's; one on a wall behind people is no branding, and a logo of one's own design is one's own.</summary>
    public static bool IsDescribed(PostContext context, ImageTexts texts)
    {
        var image = new ImageReading(texts);
        if (image.Has(OwnDesign) || image.Cues.Any(cue => cue.Section == Background && cue.IsSaid)) return false;
        foreach (ImageCue cue in image.Cues)
        {
            if (cue.Section == Brand && cue.Kind != ImageTextKind.Folder && image.IsHead(cue) && IsSchools(context, image, texts.Texts[cue.Text].Text, cue)) return true;
        }

        return false;
    }

    private static bool IsSchools(PostContext context, ImageReading image, string text, ImageCue brand)
    {
        foreach (ImageCue cue in image.Cues)
        {
            bool before = cue.EndWord <= brand.FirstWord && brand.FirstWord - cue.EndWord < Reach, after = cue.FirstWord >= brand.EndWord && cue.FirstWord - brand.EndWord < Reach;
            if (cue.Section == Owner && cue.Text == brand.Text && (before || after)) return true;
        }

        return SchoolNames.StandIn(context.School, text);
    }

    private static bool IsNamed(string source, string name)
    {
        (_, string one) = FileWords.Of(source);
        (_, string other) = FileWords.Of(name);
        return one.Length > 3 && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
    }
}
