using System.Collections.Concurrent;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Lints posts under one configuration; safe to call from many threads.</summary>
public sealed class Linter(LintConfiguration configuration)
{
    private readonly ConcurrentBag<PostContext> pool = [];

    public LintConfiguration Configuration => configuration;

    /// <param name="text">The file's text.</param>
    /// <param name="path">Its path with forward slashes, relative to the workspace.</param>
    /// <param name="options">The host's clock and mode.</param>
    public LintResult Lint(SourceText text, string path, LintOptions options)
    {
        PostContext context = pool.TryTake(out PostContext? pooled) ? pooled : new PostContext();
        List<Diagnostic> found = context.Run(configuration, text, path, options);
        LintResult result = found.Count == 0 && context.Suppressions.Count == 0 ? LintResult.Empty : Settle(found, context);
        pool.Add(context);
        return result;
    }

    private static LintResult Settle(List<Diagnostic> found, PostContext context)
    {
        LoudestActs.Apply(found);
        if (context.Suppressions.Count == 0) return new LintResult(Order([.. found]), []);
        var active = new List<Diagnostic>(found.Count);
        var suppressed = new List<Diagnostic>();
        var used = new HashSet<SuppressionEntry>(ReferenceEqualityComparer.Instance);
        var suppressions = new SuppressionIndex(context.Suppressions, context.Today);
        foreach (Diagnostic diagnostic in found)
        {
            if (suppressions.Covering(diagnostic) is not { } entry)
            {
                active.Add(diagnostic);
                continue;
            }

            used.Add(entry);
            suppressed.Add(diagnostic with { Suppression = entry.Suppression });
        }

        active.AddRange(UnusedSuppressions.Of(context, used));
        suppressed.Sort(Precedence.Order);
        return new LintResult(Order(active), suppressed);
    }

    private static List<Diagnostic> Order(List<Diagnostic> active)
    {
        active.Sort(Precedence.Order);
        Precedence.Apply(active);
        return active;
    }
}
