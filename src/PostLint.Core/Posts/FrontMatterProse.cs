using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Posts;

/// <summary>Takes the front-matter values that readers see into the prose, through quotes, escapes and folding, and declares the images.</summary>
internal static class FrontMatterProse
{
    private static readonly string[] ProseKeys = ["title", "description", "summary", "caption", "alt", "credit", "excerpt", "subtitle"];
    private static readonly string[] ImageProseKeys = ["alt", "caption", "credit", "title", "description"];

    public static void Append(Post post)
    {
        if (post.FrontMatter.Root is not { } root) return;
        foreach (YamlEntry entry in root.Entries)
        {
            if (entry.Key.Value is "images" && entry.Value is YamlSequence images) AppendImages(post, images);
            else if (entry.Key.Value is "target" && entry.Value is YamlMapping target) AppendScalar(post, target["page"], "target.page");
            else if (ProseKeys.Contains(entry.Key.Value)) AppendScalar(post, entry.Value, entry.Key.Value);
        }
    }

    private static void AppendImages(Post post, YamlSequence images)
    {
        for (int i = 0; i < images.Items.Count; i++)
        {
            if (images.Items[i] is not YamlMapping image) continue;
            YamlScalar? source = image.Scalar("src"), alt = image["alt"] as YamlScalar;
            post.ImageList.Add(new PostImage
            {
                Source = source?.Value ?? "",
                SourceSpan = source?.Span ?? image.Span,
                Span = image.Span,
                Alt = alt is { IsNull: false } ? alt.Value : null,
                AltSpan = alt?.Span ?? default,
                Declaration = image,
            });
            foreach (string key in ImageProseKeys) AppendScalar(post, image[key], $"images[{i}].{key}");
        }
    }

    private static void AppendScalar(Post post, YamlNode? node, string key)
    {
        if (node is not YamlScalar { IsNull: false } scalar || scalar.Value.Length == 0) return;
        Prose prose = post.Prose;
        int start = prose.Length;
        int[]? offsets = YamlScalarMap.Create(scalar, post.Text.Content);
        if (offsets is null) prose.AppendAtomic(scalar.Value, scalar.Span);
        else AppendMapped(prose, scalar.Value, offsets, post.Text.Content);
        prose.AddSegment(start, ProseSegmentKind.FrontMatter, -1, key);
    }

    /// <summary>Appends stretches that stand letter by letter, and between them what an escape or a folded line break gave.</summary>
    private static void AppendMapped(Prose prose, string value, int[] offsets, string file)
    {
        for (int i = 0; i < value.Length;)
        {
            int width = offsets[i + 1] - offsets[i];
            int end = i;
            while (end < value.Length && offsets[end + 1] == offsets[end] + 1 && file[offsets[end]] == value[end]) end++;
            if (end > i)
            {
                prose.Append(value.AsSpan(i, end - i), offsets[i]);
                i = end;
            }
            else
            {
                if (value[i] == '\n' && width == 2 && file[offsets[i]] == '\r') prose.AppendCrLf(offsets[i]);
                else prose.AppendAtomic(value.AsSpan(i, 1), new TextSpan(offsets[i], width));
                i++;
            }
        }
    }
}
