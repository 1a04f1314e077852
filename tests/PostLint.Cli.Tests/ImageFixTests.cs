using PostLint.Cli.Tests.Harness;
using PostLint.Core.Tests.Harness;

namespace PostLint.Cli.Tests;

/// <summary>Image files that drafts name, read and rewritten on disk.</summary>
public sealed class ImageFixTests
{
    private static readonly byte[] Located = TestImages.Jpeg(new Dictionary<string, object> { ["GPSLatitude"] = 54.4312, ["GPSLongitude"] = -2.2876 });

    [Fact]
    public void Fix_takes_the_position_out_of_an_image_and_nothing_else()
    {
        using TestFolder folder = new TestFolder().Write("a.md", "![Newts](pond.jpg)").Write("b.md", "![Newts](./pond.jpg)").Write("pond.jpg", Located);
        Assert.Contains("PL6006", folder.Run("check").Out, StringComparison.Ordinal);
        CliResult result = folder.Run("check", "--fix");
        Assert.DoesNotContain("PL6006", result.Out, StringComparison.Ordinal);
        Assert.Contains("1 image rewritten without metadata", result.Out, StringComparison.Ordinal);
        Assert.Equal(TestImages.Jpeg(), File.ReadAllBytes(folder.Path("pond.jpg")));
        Assert.Equal("![Newts](pond.jpg)", folder.Read("a.md"));
    }

    [Fact]
    public void A_configuration_named_from_elsewhere_leaves_images_beside_their_drafts()
    {
        using TestFolder elsewhere = new TestFolder().Write("postlint.yml", "").Write("posts/pond.jpg", TestImages.Jpeg());
        using TestFolder folder = new TestFolder { Rules = PostLint.Rules.RuleCatalog.All }.Write("posts/a.md", "![Newts](pond.jpg)").Write("posts/pond.jpg", Located);
        Assert.Contains("PL6006", folder.Run("check", "--config", elsewhere.Path("postlint.yml")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diff_writes_no_image()
    {
        using TestFolder folder = new TestFolder().Write("a.md", "![Newts](pond.jpg)").Write("pond.jpg", Located);
        folder.Run("check", "--fix", "--diff");
        Assert.Equal(Located, File.ReadAllBytes(folder.Path("pond.jpg")));
    }

    [Fact]
    public void An_image_outside_the_workspace_is_not_touched()
    {
        using TestFolder outside = new TestFolder().Write("pond.jpg", Located);
        using TestFolder folder = new TestFolder().Write("a.md", $"![Newts]({outside.Path("pond.jpg")}) ![Newts](../{Path.GetFileName(outside.Root)}/pond.jpg) ![Newts](missing.jpg)");
        Assert.DoesNotContain("PL6006", folder.Run("check", "--fix").Out, StringComparison.Ordinal);
        Assert.Equal(Located, File.ReadAllBytes(outside.Path("pond.jpg")));
    }
}
