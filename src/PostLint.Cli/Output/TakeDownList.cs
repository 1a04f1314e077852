using System.Globalization;
using System.Text.Json;
using PostLint.Analysis;
using PostLint.Policies;

namespace PostLint.Cli.Output;

/// <summary>
/// The list of a sweep: the day, the posts, and for each the rules that it breaks. Redacted, it has paths and rules and nothing else. Findings
/// that a post suppresses are on it too, since the reason may have ended with the consent. Posts that could not be read whole stand apart: they are
/// for a person to look at, and nothing says that they must come down.
/// </summary>
internal sealed class TakeDownList(ReportView view, DateOnly today)
{
    private readonly FileView[] posts = Those(view, isUnread: false);

    /// <summary>Posts that nobody can say of whether they must come down, since they could not be read whole.</summary>
    private readonly FileView[] unread = Those(view, isUnread: true);

    private string Date => today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes text and JSON as a list, and leaves other formats to those who write findings.</summary>
    public static bool TryWrite(ReportView view, DateOnly today, ReportFormat format, TextWriter output)
    {
        var list = new TakeDownList(view, today);
        if (format == ReportFormat.Text) list.WriteText(output);
        else if (format == ReportFormat.Json) output.Write(JsonText.Write(list.WriteJson));
        else return false;
        return true;
    }

    private void WriteText(TextWriter output)
    {
        output.WriteLine($"take-down list of {Date}: {posts.Length} of {Counted.Of(view.Report.PostCount, "post")}");
        foreach (FileView post in posts)
        {
            output.WriteLine();
            output.WriteLine(DisplayText.Clean(post.MaskedPath));
            foreach (IGrouping<string, Finding> rule in Rules(post))
            {
                string places = view.IsRedacted ? "" : $" in line {string.Join(", ", Lines(post, rule))}";
                output.WriteLine($"  {rule.Key} {rule.First().Diagnostic.Descriptor.Name} ({SeverityNames.NameOf(rule.First().Severity)}){places}{(rule.All(finding => finding.IsSuppressed) ? ", suppressed in the post" : "")}");
            }
        }

        WriteUnread(output);
    }

    private void WriteUnread(TextWriter output)
    {
        if (unread.Length == 0) return;
        output.WriteLine();
        output.WriteLine($"not read whole, so that a person must look: {Counted.Of(unread.Length, "post")}");
        foreach (FileView post in unread) output.WriteLine($"  {DisplayText.Clean(post.MaskedPath)} ({string.Join(", ", post.Findings.Where(IsUnread).Select(finding => finding.Diagnostic.Id).Distinct())})");
    }

    private void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("tool", ToolInfo.Name);
        json.WriteString("version", ToolInfo.Version);
        json.WriteString("date", Date);
        json.WriteBoolean("redacted", view.IsRedacted);
        json.WriteNumber("checked", view.Report.PostCount);
        json.WriteStartArray("posts");
        foreach (FileView post in posts) WritePost(json, post);
        json.WriteEndArray();
        json.WriteStartArray("unread");
        foreach (FileView post in unread) json.WriteStringValue(post.File.Path);
        json.WriteEndArray();
        JsonText.Problems(json, view.Problems);
        json.WriteEndObject();
    }

    private void WritePost(Utf8JsonWriter json, FileView post)
    {
        json.WriteStartObject();
        json.WriteString("path", post.File.Path);
        json.WriteStartArray("rules");
        foreach (IGrouping<string, Finding> rule in Rules(post))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Key);
            json.WriteString("name", rule.First().Diagnostic.Descriptor.Name);
            json.WriteString("severity", SeverityNames.NameOf(rule.First().Severity));
            json.WriteBoolean("suppressed", rule.All(finding => finding.IsSuppressed));
            if (!view.IsRedacted)
            {
                json.WriteStartArray("lines");
                foreach (int line in Lines(post, rule)) json.WriteNumberValue(line);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The findings by rule, the gravest first; the active one of a rule stands for it.</summary>
    private static IEnumerable<IGrouping<string, Finding>> Rules(FileView post) => post.Findings
        .Where(finding => !IsUnread(finding))
        .OrderByDescending(finding => finding.Severity)
        .ThenBy(finding => finding.IsSuppressed)
        .GroupBy(finding => finding.Diagnostic.Id, StringComparer.Ordinal);

    /// <summary>Lines count from 1.</summary>
    private static IEnumerable<int> Lines(FileView post, IEnumerable<Finding> findings) =>
        findings.Select(finding => post.File.Text.Lines.GetPosition(finding.Diagnostic.Span.Start).Line + 1).Distinct().Order();

    private static FileView[] Those(ReportView view, bool isUnread) =>
        [.. view.Files.Where(file => file.Findings.Any(finding => IsUnread(finding) == isUnread)).OrderBy(file => file.File.Path, StringComparer.Ordinal)];

    private static bool IsUnread(Finding finding) => finding.Diagnostic.Descriptor == EngineDiagnostics.Undecodable || finding.Diagnostic.Descriptor == EngineDiagnostics.TooComplex;
}
