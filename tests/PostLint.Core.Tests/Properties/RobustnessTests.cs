using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Core.Tests.Properties;

public sealed class RobustnessTests
{
    private static readonly Gen<string> AnyCharacters = Gen.ArrayOf(Gen.Frequency((6, Gen.Choose(0, 127)), (1, Gen.Choose(128, 0xFFFF))), 60).Select(values => new string([.. values.Select(value => (char)value)]));

    [Fact]
    public void No_soup_is_refused() => Property.Holds(Drafts.Soup, Read);

    [Fact]
    public void No_characters_are_refused() => Property.Holds(AnyCharacters, Read);

    [Fact]
    public void No_characters_between_fences_are_refused() => Property.Holds(Gen.OneOf(AnyCharacters, Drafts.Soup).Select(text => $"---\ntitle: {text}\n---\n{text}"), Read);

    [Fact]
    public void No_bytes_are_refused() =>
        Property.Holds(Gen.ArrayOf(Gen.Choose(0, 255), 80), _ => [], values => Read(SourceTextDecoder.Decode([.. values.Select(value => (byte)value)]).Content), values => string.Join(' ', values));

    [Fact]
    public void No_line_of_a_draft_is_refused_alone() =>
        Property.Holds(Drafts.Any, text => Assert.All(text.Split('\n'), Read));

    /// <summary>The same post object serves draft after draft; what one leaves behind must not show in the next.</summary>
    [Fact]
    public void A_post_forgets_the_draft_before() => Property.Holds(Drafts.Any.Two(), _ => [], pair =>
    {
        var reused = new Post();
        PostReader.Read(reused, SourceText.From(pair.Item1), "posts/a.md", null);
        PostReader.Read(reused, SourceText.From(pair.Item2), "posts/b.md", null);
        var fresh = new Post();
        PostReader.Read(fresh, SourceText.From(pair.Item2), "posts/b.md", null);
        Assert.Equal(Show(fresh), Show(reused));
    }, pair => $"{Property.Show(pair.Item1)} {Property.Show(pair.Item2)}");

    private static void Read(string text)
    {
        var post = new Post();
        PostReader.Read(post, SourceText.From(text), "posts/draft.md", null);
        ProbeLint.All(text);
        var scanner = new WordScanner(text);
        for (int end = 0; scanner.MoveNext(); end = scanner.Next)
            Assert.True(scanner.Start >= end && scanner.Length > 0 && scanner.Start + scanner.Length <= scanner.Next && scanner.Next <= text.Length, $"a word at {scanner.Start} after {end}");
    }

    private static string Show(Post post)
    {
        var shown = new StringBuilder(post.Prose.Text.ToString());
        foreach (Word word in post.Words) shown.Append('\n').Append(word);
        foreach (Sentence sentence in post.Sentences) shown.Append('\n').Append(sentence);
        foreach (PostLink link in post.Links) shown.Append('\n').Append(link);
        foreach (DigitCluster cluster in post.DigitClusters) shown.Append('\n').Append(cluster);
        foreach (TextSpan span in post.Quotations.Concat(post.Mailboxes).Concat(post.Comments).Concat(post.Code).Concat(post.Blocks)) shown.Append('\n').Append(span);
        foreach (PostImage image in post.Images) shown.Append('\n').Append(image.Source).Append(image.Span).Append(image.AltSpan);
        return shown.ToString();
    }
}
