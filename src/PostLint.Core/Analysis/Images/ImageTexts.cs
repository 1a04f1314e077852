using PostLint.Posts;

namespace PostLint.Analysis.Images;

/// <summary>An image with the words that go with it: alternative text, captions and titles, and its file's name.</summary>
public sealed record ImageTexts(PostImage Image, IReadOnlyList<ImageText> Texts)
{
    private static readonly string[] CaptionKeys = ["caption", "title", "description"];

    internal static void Collect(Post post, List<ImageTexts> found)
    {
        if (post.Images.Count == 0) return;
        var loose = LooseTexts.Of(post);
        foreach (PostImage image in post.Images) found.Add(new ImageTexts(image, Of(image, loose)));
    }

    private static List<ImageText> Of(PostImage image, LooseTexts loose)
    {
        var texts = new List<ImageText>(4);
        if (!string.IsNullOrWhiteSpace(image.Alt)) texts.Add(new ImageText(ImageTextKind.Alt, image.Alt));
        foreach (string key in CaptionKeys)
        {
            if (image.Declaration?.Text(key) is { Length: > 0 } text) texts.Add(new ImageText(ImageTextKind.Caption, text));
        }

        foreach (string text in loose.Beside(image)) texts.Add(new ImageText(ImageTextKind.Caption, text));
        (string folder, string name) = FileWords.Of(image.Source);
        if (name.Length > 0) texts.Add(new ImageText(ImageTextKind.FileName, name));
        if (folder.Length > 0) texts.Add(new ImageText(ImageTextKind.Folder, folder));
        return texts;
    }
}
