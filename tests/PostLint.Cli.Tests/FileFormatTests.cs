using System.Text.Json;
using PostLint.Analysis;
using PostLint.Cli.Tests.Harness;

namespace PostLint.Cli.Tests;

public sealed class FileFormatTests
{
    private static readonly WordRule Rule = new("XX1001", "bad-word", "badword", DiagnosticSeverity.Warning) { Replacement = "good", RelatedWord = "friend" };

    private static TestFolder Folder(string draft = "One.\n\n👍 badword and friend", string path = "posts/a.md") =>
        new TestFolder { Rules = [Rule] }.Write("postlint.yml", "").Write(path, draft);

    [Fact]
    public void Json_gives_spans_ranges_and_fixes()
    {
        using TestFolder folder = Folder();
        using JsonDocument json = JsonDocument.Parse(folder.Run("check", "--format", "json").Out);
        JsonElement root = json.RootElement, file = root.GetProperty("files")[0], found = file.GetProperty("diagnostics")[0];
        Assert.Equal("postlint", root.GetProperty("tool").GetString());
        Assert.Equal("posts/a.md", file.GetProperty("path").GetString());
        Assert.Equal("XX1001", found.GetProperty("ruleId").GetString());
        Assert.Equal("warning", found.GetProperty("severity").GetString());
        Assert.Equal((9, 7), (found.GetProperty("span").GetProperty("start").GetInt32(), found.GetProperty("span").GetProperty("length").GetInt32()));
        Assert.Equal((2, 3), (found.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32(), found.GetProperty("range").GetProperty("start").GetProperty("character").GetInt32()));
        Assert.Equal("good", found.GetProperty("fixes")[0].GetProperty("edits")[0].GetProperty("newText").GetString());
        Assert.Equal("safe", found.GetProperty("fixes")[0].GetProperty("safety").GetString());
        Assert.False(found.GetProperty("suppressed").GetBoolean());
        Assert.Equal(1, root.GetProperty("summary").GetProperty("warnings").GetInt32());
    }

    [Fact]
    public void Sarif_gives_regions_in_UTF_16_code_units_and_a_rule_for_each_index()
    {
        using TestFolder folder = Folder(path: "posts/sports day, 100%.md");
        using JsonDocument json = JsonDocument.Parse(folder.Run("check", "--format", "sarif").Out);
        JsonElement run = json.RootElement.GetProperty("runs")[0], result = run.GetProperty("results")[0];
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation"), region = place.GetProperty("region");
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal("posts/sports%20day%2C%20100%25.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal([3, 4, 3, 11, 9, 7], new[] { "startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength" }.Select(name => region.GetProperty(name).GetInt32()));
        Assert.False(region.TryGetProperty("snippet", out _));
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal("XX1001", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.Equal(0, result.GetProperty("suppressions").GetArrayLength());
        Assert.Equal(1, result.GetProperty("relatedLocations").GetArrayLength());
        Assert.Equal("good", result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal(JsonValueKind.Array, result.GetProperty("properties").GetProperty("clauses").ValueKind);
    }

    [Fact]
    public void Sarif_keeps_suppressed_results_with_their_reason()
    {
        using TestFolder folder = Folder("<!-- postlint-disable-next XX1001: club agreed -- o.varga -->\n\nbadword\n");
        CliResult result = folder.Run("check", "--format", "sarif", "--fail-on", "info");
        using JsonDocument json = JsonDocument.Parse(result.Out);
        JsonElement suppression = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("suppressions")[0];
        Assert.Equal((0, "inSource", "club agreed"), (result.Code, suppression.GetProperty("kind").GetString(), suppression.GetProperty("justification").GetString()));
    }

    [Fact]
    public void A_fingerprint_outlives_edits_elsewhere_and_does_not_hang_on_the_match()
    {
        using TestFolder first = Folder("Come and badword with us."), moved = Folder("New first line.\n\nCome and badword with us."), other = Folder("Go and badword without them.");
        string mark = Fingerprint(first);
        Assert.Equal(mark, Fingerprint(moved)[..mark.Length]);
        Assert.NotEqual(mark, Fingerprint(other));
        using var changed = new TestFolder { Rules = [new WordRule("XX1001", "bad-word", "wickedword")] };
        Assert.Equal(mark, Fingerprint(changed.Write("postlint.yml", "").Write("a.md", "Come and wickedword with us.")));

        static string Fingerprint(TestFolder folder)
        {
            using JsonDocument json = JsonDocument.Parse(folder.Run("check", "--format", "sarif").Out);
            return json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("partialFingerprints").GetProperty("postlint/v1").GetString()!;
        }
    }

    [Fact]
    public void GitHub_annotations_escape_what_their_syntax_uses()
    {
        using TestFolder folder = Folder("badword", "posts/a, 100%.md");
        Assert.StartsWith(
            "::warning file=posts/a%2C 100%25.md,line=1,col=1,endLine=1,endColumn=8,title=XX1001 bad-word::this word cannot stand here",
            folder.Run("check", "--format", "github").Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Output_files_are_written_beside_the_text_and_without_findings_too()
    {
        using TestFolder folder = Folder("Hello.");
        CliResult result = folder.Run("check", "--output", "sarif=out.sarif", "--output", "json=out.json");
        Assert.Equal("no findings in 1 post\n", result.Out);
        Assert.StartsWith("{", folder.Read("out.json"), StringComparison.Ordinal);
        Assert.Contains("\"results\": []", folder.Read("out.sarif"), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Root, "*.tmp"));
    }

    [Fact]
    public void Output_without_a_format_takes_the_report_away_from_standard_output()
    {
        using TestFolder folder = Folder();
        Assert.Empty(folder.Run("check", "--format", "json", "--output", "out.json").Out);
        Assert.Contains("XX1001", folder.Read("out.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_2()
    {
        using TestFolder folder = Folder();
        Assert.Equal(2, folder.Run("check", "--output", "none/out.txt").Code);
    }
}
