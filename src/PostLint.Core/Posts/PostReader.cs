using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Posts;

/// <summary>Reads a text into the views of a <see cref="Post"/>; never fails, it degrades.</summary>
public static class PostReader
{
    /// <param name="post">Where the views are made; what it held before is gone.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="path">Its path with forward slashes, relative to the workspace.</param>
    /// <param name="defaults">Front-matter values for keys that the post leaves out.</param>
    public static void Read(Post post, SourceText text, string path, YamlMapping? defaults)
    {
        post.Clear();
        post.Text = text;
        post.Path = path;
        post.FrontMatter = FrontMatter.Read(text.Content);
        post.Metadata = new PostMetadata(post.FrontMatter.Root, defaults);
        FrontMatterProse.Append(post);
        AppendBody(post, text.Content, post.FrontMatter.BodyStart);
        AddressScanner.Scan(post.Prose, post.LinkList, post.MailboxList);
        new WordReader(post).Read();
    }

    private static void AppendBody(Post post, string text, int start)
    {
        string body = start == 0 ? text : text[start..];
        post.Degraded = !MarkdownComplexity.IsParseSafe(body) || !new MarkdownWalker(post, start).TryWalk(body);
        if (post.Degraded) PlainText.Append(post, text, start);
    }
}
