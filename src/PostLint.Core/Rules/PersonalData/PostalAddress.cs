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
        int done = 0;
        for (int i = 0; i < context.Post.DigitClusters.Count; i++)
        {
            TextSpan cluster = context.Post.DigitClusters[i].Span;
            while (done < cluster.End) done = Search(context, TextSpan.FromBounds(Math.Max(cluster.Start, done), cluster.End));
        }

        foreach (TermMatch cue in context.Terms(HomeCue.Words)) HomeCue.Read(context, cue);
    }

    /// <summary>Looks at a window of digits; returns where to go on.</summary>
    private static int Search(PostContext context, TextSpan window)
    {
        TextSpan segment = context.Post.Prose.SegmentAt(window.Start).Span;
        ReadOnlySpan<char> text = context.Post.Prose[segment];
        var inside = window with { Start = window.Start - segment.Start };
        if (StreetAddress.TryFindNumbered(text, inside, out StreetAddressMatch address)) return PostalAddressReport.Street(context, segment, address);
        return UkPostcode.TryFind(text, inside, out TextSpan postcode) ? PostalAddressReport.Postcode(context, segment, postcode) : window.End;
    }
}
