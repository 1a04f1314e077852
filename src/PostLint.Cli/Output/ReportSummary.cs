using System.Text;
using PostLint.Analysis;

namespace PostLint.Cli.Output;

/// <summary>The figures of a run.</summary>
internal sealed record ReportSummary(int Posts, int PostsWithFindings, int Errors, int Warnings, int Infos, int Suppressed, int Fixed, int RewrittenImages)
{
    /// <summary>What the figures in words are of.</summary>
    private string Noun { get; init; } = "post";

    private int Files { get; init; } = Posts;

    public static ReportSummary Of(ReportView view)
    {
        int errors = 0, warnings = 0, infos = 0, suppressed = 0, withFindings = 0;
        foreach (FileView file in view.Files)
        {
            bool any = false;
            foreach (Finding finding in file.Findings)
            {
                if (finding.IsSuppressed) suppressed++;
                else if (finding.Severity == DiagnosticSeverity.Error) errors++;
                else if (finding.Severity == DiagnosticSeverity.Warning) warnings++;
                else infos++;
                any |= !finding.IsSuppressed;
            }

            if (any && file.File.IsPost) withFindings++;
        }

        // An audit has configurations alone.
        bool hasPosts = view.Report.PostCount > 0 || view.Files.Count == 0;
        int files = hasPosts ? view.Report.PostCount : view.Files.Count;
        if (!hasPosts) withFindings = view.Files.Count(file => file.Findings.Count > 0);
        return new ReportSummary(view.Report.PostCount, withFindings, errors, warnings, infos, suppressed, view.Report.Fixed.Count, view.Report.RewrittenImages) { Files = files, Noun = hasPosts ? "post" : "configuration" };
    }

    /// <summary><c>3 errors, 1 warning in 2 of 12 posts</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Add(text, Errors, "error");
        Add(text, Warnings, "warning");
        if (Infos > 0) text.Append(text.Length > 0 ? ", " : "").Append(Infos).Append(" info");
        if (text.Length == 0) text.Append("no findings in ").Append(Counted.Of(Files, Noun));
        else text.Append($" in {PostsWithFindings} of {Counted.Of(Files, Noun)}");
        if (Suppressed > 0) text.Append($", {Suppressed} suppressed");
        if (Fixed > 0) text.Append($", {Counted.Of(Fixed, Noun)} fixed");
        if (RewrittenImages > 0) text.Append($", {Counted.Of(RewrittenImages, "image")} rewritten without metadata");
        return text.ToString();
    }

    private static void Add(StringBuilder text, int count, string noun)
    {
        if (count > 0) text.Append(text.Length > 0 ? ", " : "").Append(Counted.Of(count, noun));
    }
}
