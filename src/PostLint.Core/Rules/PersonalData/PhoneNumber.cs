using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>PL1001: a telephone number that the school has not cleared.</summary>
public sealed class PhoneNumber : PostAnalyzer
{
    private static readonly Lexicon Spoken = Lexicon.Embedded("spoken-numbers");

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL1001",
        Name = "phone-number",
        Title = "Telephone number disclosed",
        Help = "give the school office's number instead, or take the number out",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
    };

    public override IReadOnlyList<Lexicon> Lexicons => [Spoken];

    public override void Analyze(PostContext context)
    {
        int done = 0;
        foreach (DigitCluster cluster in context.Post.DigitClusters)
        {
            if (UkPhoneNumber.MayStart(context.Post.Prose.Text, cluster)) Search(context, cluster.Span, ref done);
        }

        done = 0;
        foreach (TermMatch term in context.Terms(Spoken)) Search(context, context.WordSpan(term.FirstWord, term.WordCount), ref done);
        for (int i = 0; i < context.Post.Links.Count; i++)
        {
            PostLink link = context.Post.Links[i];
            if (PhoneLink.TryRead(link, out UkPhoneNumberMatch number)) PhoneNumberReport.Link(context, link, number);
        }
    }

    /// <summary>Reports every number that starts in a window of the prose; <paramref name="done"/> is the end of the last one.</summary>
    private static void Search(PostContext context, TextSpan window, ref int done)
    {
        TextSpan segment = context.Post.Prose.SegmentAt(window.Start).Span;
        ReadOnlySpan<char> text = context.Post.Prose[segment];
        int start = Math.Max(window.Start, done) - segment.Start, end = window.End - segment.Start;
        while (start < end)
        {
            var rest = TextSpan.FromBounds(start, end);
            if (!UkPhoneNumber.TryFind(text, rest, out UkPhoneNumberMatch number) && !LocalPhoneNumber.TryFind(text, rest, out number)) return;
            PhoneNumberReport.Prose(context, segment, number);
            start = number.Span.End;
            done = segment.Start + start;
        }
    }
}
