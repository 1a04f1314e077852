using System.Text;
using PostLint.Posts;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Benchmarks;

/// <summary>The sample drafts: whole, and cut into front matter and body.</summary>
internal sealed class Corpus
{
    private Corpus(Workspace workspace, SourceText[] drafts)
    {
        Workspace = workspace;
        Drafts = drafts;
        Bodies = [.. drafts.Select(draft => SourceText.From(draft.Content[FrontMatter.Read(draft.Content).BodyStart..]))];
        FrontMatters = [.. drafts.Select(draft => draft.Content[..FrontMatter.Read(draft.Content).BodyStart])];
    }

    public Workspace Workspace { get; }

    public SourceText[] Drafts { get; }

    public SourceText[] Bodies { get; }

    public string[] FrontMatters { get; }

    /// <summary>Reads the samples that the build put beside the program.</summary>
    public static Corpus Load()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "samples");
        Workspace workspace = WorkspaceLoader.Load(Path.Combine(folder, WorkspaceLoader.FileName));
        return new Corpus(workspace, [.. Directory.EnumerateFiles(Path.Combine(folder, "posts"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => SourceText.From(File.ReadAllText(file)))]);
    }

    /// <summary>The texts again and again, until their UTF-16 code units reach a length.</summary>
    public static SourceText[] Repeat(SourceText[] texts, int length)
    {
        var repeated = new List<SourceText>();
        for (int i = 0, sum = 0; sum < length; i = (i + 1) % texts.Length)
        {
            repeated.Add(texts[i]);
            sum += texts[i].Length;
        }

        return [.. repeated];
    }

    public static SourceText Join(SourceText[] texts)
    {
        var joined = new StringBuilder();
        foreach (SourceText text in texts) joined.Append(text.Content).Append("\n\n");
        return SourceText.From(joined.ToString());
    }
}
