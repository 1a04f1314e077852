using System.Text.Json;
using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.Text;

namespace PostLint.Core.Tests.Rules;

/// <summary>Drafts in many voices for the two disclaimer rules; of both, at most one speaks, and its fix makes the draft clean.</summary>
public sealed class DisclaimerDraftTests
{
    private static readonly string[] Ids = ["PL4001", "PL4002"];
    private static readonly IReadOnlyList<PageExample> Drafts =
        PageExample.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "disclaimers", "drafts.md")).ReplaceLineEndings("\n"));

    public static TheoryData<int, string> All()
    {
        var data = new TheoryData<int, string>();
        for (int i = 0; i < Drafts.Count; i++) data.Add(i, $"{Drafts[i].Kind} {Drafts[i].Info.Trim()}: {Body(Drafts[i].Draft)}");
        return data;
    }

    public static TheoryData<string, string, string, bool> Clauses()
    {
        var data = new TheoryData<string, string, string, bool>();
        using JsonDocument clauses = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Spec", "clauses.json")));
        foreach (JsonElement clause in clauses.RootElement.EnumerateArray())
        {
            string id = clause.GetProperty("id").GetString()!;
            // An opinion on the head's official account is PL4004's.
            if (id == "wasp-do-2" || !clause.GetProperty("rules").EnumerateArray().Any(rule => Ids.Contains(rule.GetString()))) continue;
            data.Add(id, clause.GetProperty("id").GetString()!.Split('-')[0], clause.GetProperty("positive").GetString()!, true);
            data.Add(id, clause.GetProperty("id").GetString()!.Split('-')[0], clause.GetProperty("negative").GetString()!, false);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Draft_is_judged(int index, string shown)
    {
        PageExample example = Drafts[index];
        string text = DraftDefaults.Apply(example.Draft, []);
        List<Diagnostic> found = Find(text, example.Profile);
        string[] expected = example.Kind == "clear" ? [] : [example.Info.Trim().Split(' ')[0]];
        Assert.True(expected.SequenceEqual(found.Select(diagnostic => diagnostic.Id)), $"{shown}\nfound: {string.Join(", ", found.Select(diagnostic => diagnostic.Id + " " + diagnostic.Message))}");
        foreach (Diagnostic diagnostic in found) CheckFix(diagnostic, text, example.Profile);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Line_ends_make_no_difference(int index, string shown)
    {
        string text = DraftDefaults.Apply(Drafts[index].Draft, []);
        string windows = text.ReplaceLineEndings("\r\n");
        List<Diagnostic> found = Find(windows, Drafts[index].Profile);
        Assert.True(Find(text, Drafts[index].Profile).Select(Shape).SequenceEqual(found.Select(Shape)), shown);
        foreach (CodeFix fix in found.SelectMany(diagnostic => diagnostic.Fixes))
            Assert.DoesNotContain('\n', SourceText.From(windows).WithChanges(fix.Changes).Content.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Clause_holds(string clause, string profile, string draft, bool flagged)
    {
        List<Diagnostic> found = Find(DraftDefaults.Apply(draft, []), profile);
        Assert.True(found.Count == (flagged ? 1 : 0), $"{clause}: {draft}\nfound: {string.Join(", ", found.Select(diagnostic => diagnostic.Id + " " + diagnostic.Message))}");
    }

    private static (string, int) Shape(Diagnostic diagnostic) => (diagnostic.Id, diagnostic.Fixes.Count);

    private static List<Diagnostic> Find(string text, string profile) =>
        [.. DraftLint.Exact(text, profile).Diagnostics.Where(diagnostic => Ids.Contains(diagnostic.Id))];

    private static void CheckFix(Diagnostic diagnostic, string text, string profile)
    {
        foreach (CodeFix fix in diagnostic.Fixes)
        {
            string mended = SourceText.From(text).WithChanges(fix.Changes).Content;
            Assert.True(Find(mended, profile).Count == 0, mended);
        }
    }

    private static string Body(string draft) => draft[(draft.LastIndexOf("---\n", StringComparison.Ordinal) + 4)..].Trim();
}
