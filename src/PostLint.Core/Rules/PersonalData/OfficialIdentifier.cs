using PostLint.Analysis;
using PostLint.Rules.PersonalData.Formats;

namespace PostLint.Rules.PersonalData;

/// <summary>PL1005: a number by which the state, a bank or an examiner knows one person.</summary>
public sealed class OfficialIdentifier : PostAnalyzer
{
    /// <summary>How many words away a name may stand from a candidate or ticket number.</summary>
    private const int NameReach = 10;

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL1005",
        Name = "official-identifier",
        Title = "Official identifier",
        Help = "take the number out, or keep no more than its last two characters",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
    };

    public override void Analyze(PostContext context)
    {
        var scanner = new IdentifierScanner(context.Post);
        while (scanner.MoveNext()) Report(context, scanner.Current, scanner.HasLead);
    }

    private static void Report(PostContext context, IdentifierMatch match, bool hasLead)
    {
        if (match.NeedsName && !IsBesideName(context, match.Span.Start)) return;
        ReadOnlySpan<char> value = context.Post.Prose[match.Span];
        if (IdentifierText.IsAllowed(value, context.School.AllowedContacts)) return;
        context.Report(
            context.Source(match.Span),
            $"this looks like {IdentifierText.Describe(match.Kind)}, which points to one person",
            confidence: match.Score / 100.0,
            fixes: context.Replace(match.Span, IdentifierText.Shortened(value, match.Kind, hasLead), "keep only the last two characters"));
    }

    private static bool IsBesideName(PostContext context, int offset)
    {
        int word = Math.Min(context.Post.WordAt(offset), context.Post.Words.Count - 1);
        return NearbyName.Around(context, word, NameReach).IsFound || NearbyName.InRow(context, word).IsFound;
    }
}
