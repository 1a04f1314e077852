using Markdig;
using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Benchmarks;

/// <summary>What is measured: the parse alone, the whole lint, the front matter alone.</summary>
internal static class Work
{
    /// <summary>The day on which the samples are linted.</summary>
    public static readonly LintOptions Options = new(new DateOnly(2026, 3, 9));

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    public static int Parse(SourceText[] bodies)
    {
        int blocks = 0;
        foreach (SourceText body in bodies) blocks += Markdown.Parse(body.Content, Pipeline).Count;
        return blocks;
    }

    public static int Lint(Linter linter, SourceText[] texts)
    {
        int found = 0;
        foreach (SourceText text in texts) found += linter.Lint(text, "posts/draft.md", Options).Diagnostics.Count;
        return found;
    }

    public static int ReadFrontMatter(string[] texts)
    {
        int read = 0;
        foreach (string text in texts) read += FrontMatter.Read(text).BodyStart;
        return read;
    }
}
