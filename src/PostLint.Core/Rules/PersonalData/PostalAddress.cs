using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>PL1003: an address that may be somebody's home.</summary>
public sealed class PostalAddress : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL1003",
        Name = "postal-address",
        Title = "Home address disclosed",
        Help = "take the address out; give a public meeting place or ask families to contact the school office",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
    };

    public override IReadOnlyList<Lexicon> Lexicons => [HomeCue.Words];

    public override void Analyze(PostContext context)
    {
        ReadOnlySpan<DigitCluster> clusters = context.Post.DigitClusters.Span;
        ReadOnlySpan<ProseSegment> segments = context.Post.Prose.Segments.Span;
        int segment = 0, done = 0;
        foreach (ref readonly DigitCluster cluster in clusters)
        {
            while (segments[segment].Span.End <= cluster.Span.Start) segment++;
            TextSpan own = segments[segment].Span;
            if (!AddressGate.MayHold(context.Post.Prose.Text[..own.End], cluster.Span)) continue;
            while (done < cluster.Span.End) done = Search(context, own, TextSpan.FromBounds(Math.Max(cluster.Span.Start, done), cluster.Span.End));
        }

        foreach (TermMatch cue in context.Terms(HomeCue.Words)) HomeCue.Read(context, cue);
    }

    /// <summary>Looks at a window of digits; returns where to go on.</summary>
    private static int Search(PostContext context, TextSpan segment, TextSpan window)
    {
        ReadOnlySpan<char> text = context.Post.Prose[segment];
        var inside = window with { Start = window.Start - segment.Start };
        if (StreetAddress.TryFindNumbered(text, inside, out StreetAddressMatch address)) return PostalAddressReport.Street(context, segment, address);
        return UkPostcode.TryFind(text, inside, out TextSpan postcode) ? PostalAddressReport.Postcode(context, segment, postcode) : window.End;
    }
}
