using PostLint.Analysis;
using PostLint.Cli.Tests.Harness;

namespace PostLint.Cli.Tests;

public sealed class RedactionTests
{
    private const string School =
        """
        pupil_register: pupils.csv
        consent_register: consents.csv
        do_not_publish: barred.csv
        """;

    private static readonly WordRule Consent = new("PL2001", "pupil-name-without-consent", "Idris") { Message = "this name has no consent", Replacement = "a pupil" };

    private static readonly WordRule Barred = new("PL6003", "do-not-publish", "Aldus") { Message = "this name has no consent", RedactedAs = Consent.Descriptor, Evidence = [new Evidence("list", 1)] };

    private static TestFolder SchoolWith(string draft, string path = "a.md") => new TestFolder { Rules = [Consent, Barred] }
        .Write("postlint.yml", School)
        .Write("pupils.csv", "id,legal_forename,preferred_forename,surname,year,class,handles,groups\np-idris,Idris,Idris,Fennimore,Y5,5F,,\np-aldus,Aldus,Aldus,Oakhanger,Y6,6O,,\n")
        .Write("consents.csv", "id,subject,kinds,platforms,from,until,withdrawn_on\nc-1,p-idris,photo,all,2025-09-01,2026-08-31,\n")
        .Write("barred.csv", "subject,until\np-aldus,\n")
        .Write(path, draft);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void A_protected_child_looks_like_a_missing_consent(string format)
    {
        using TestFolder idris = SchoolWith("Well done Idris today!"), aldus = SchoolWith("Well done Aldus today!");
        string first = idris.Run("gate", "--format", format).Out;
        Assert.Contains("PL2001", first, StringComparison.Ordinal);
        Assert.Equal(first, aldus.Run("gate", "--format", format).Out);
    }

    [Fact]
    public void Without_redaction_the_rule_is_named() =>
        Assert.Contains("error[PL6003]", Checked("Well done Aldus!").Out, StringComparison.Ordinal);

    [Fact]
    public void Names_and_ids_outside_the_finding_are_hidden_too()
    {
        CliResult result = Checked("Idris and Aldus Oakhanger (p-aldus, c-1)", "--redact");
        foreach (string secret in new[] { "Idris", "Aldus", "Oakhanger", "p-aldus", "c-1" }) Assert.DoesNotContain(secret, result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_with_a_registered_name_is_masked_in_text_and_kept_where_it_places_an_annotation()
    {
        using TestFolder folder = SchoolWith("Idris", "posts/idris-fennimore-wins.md");
        string text = folder.Run("gate").Out, annotation = folder.Run("gate", "--format", "github").Out;
        Assert.DoesNotContain("idris", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("posts/███████████████-wins.md:1:1", text, StringComparison.Ordinal);
        Assert.Contains("file=posts/idris-fennimore-wins.md,", annotation, StringComparison.Ordinal);
    }

    [Fact]
    public void While_a_register_is_not_available_the_words_of_file_names_are_masked()
    {
        using TestFolder folder = SchoolWith("Idris", "posts/2026-03-02-idris-wins.md").Write("posts/aldus.md", [0, 1]);
        File.Delete(folder.Path("pupils.csv"));
        CliResult text = folder.Run("gate", "postlint.yml", "posts", "posts/none");
        Assert.Contains("posts/2026-03-02-████████.md:1:1", text.Out, StringComparison.Ordinal);
        Assert.Contains("posts/████████.md: this is no text file", text.Error, StringComparison.Ordinal);
        Assert.Contains("posts/none: there is no such file or folder", text.Error, StringComparison.Ordinal);
        Assert.Contains("--> postlint.yml:1:17", text.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("idris", text.Out + text.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("file=posts/2026-03-02-idris-wins.md,", folder.Run("gate", "--format", "github").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_masked_path_is_masked_in_messages_too()
    {
        using TestFolder folder = SchoolWith("Idris").Write("idris.md", [0, 1]);
        Assert.DoesNotContain("idris", folder.Run("gate").Error, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(false, "check")]
    [InlineData(true, "gate")]
    [InlineData(true, "check", "--redact")]
    [InlineData(true, "check", "--format", "json")]
    [InlineData(true, "check", "--format", "sarif")]
    [InlineData(false, "check", "--format", "sarif", "--no-redact")]
    public void Redaction_is_on_by_default_where_output_travels(bool redacted, params string[] args)
    {
        using TestFolder folder = SchoolWith("Aldus");
        string open = args.Contains("sarif") ? "\"ruleId\":\"PL6003\"" : "PL6003";
        Assert.Equal(redacted, !folder.Run(args).Out.Replace(" ", "", StringComparison.Ordinal).Contains(open, StringComparison.Ordinal));
    }

    [Fact]
    public void Redaction_is_on_where_CI_is_set()
    {
        using var folder = new TestFolder { Variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["CI"] = "true" } };
        CliResult result = folder.Write("postlint.yml", "").Write("a.md", "badword").Run("check");
        Assert.DoesNotContain("badword", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Edits_that_would_repeat_the_text_are_left_out()
    {
        using var folder = new TestFolder { Rules = [new WordRule("XX1001", "shouted", "PLEASE READ") { Replacement = "please read" }] };
        folder.Write("postlint.yml", "").Write("a.md", "PLEASE READ");
        Assert.DoesNotContain("please read", folder.Run("check", "--format", "json").Out, StringComparison.Ordinal);
        Assert.Contains("please read", folder.Run("check", "--format", "json", "--no-redact").Out, StringComparison.Ordinal);
    }

    private static CliResult Checked(string draft, params string[] more)
    {
        using TestFolder folder = SchoolWith(draft);
        return folder.Run(["check", .. more]);
    }
}
