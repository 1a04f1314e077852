using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Rules.Confidentiality;

/// <summary>PL5008: a reply to the press that does more than refer on.</summary>
public sealed class JournalistResponse() : SpeechActAnalyzer(SpeechAct.PressAnswer, "press-answer-cues", bias: 2.6f)
{
    private const string Referral = "Thank you for getting in touch. Please contact the school office, who will pass your enquiry to the right person.";

    private const int FewWords = 4, NumberLength = 10;

    private static readonly string[] Press = ["journalist", "press", "reporter", "media", "editor", "broadcaster", "newspaper", "blogger"];

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL5008",
        Name = "journalist-response",
        Title = "Reply to a journalist",
        Help = "refer the journalist to whoever speaks for the school, and say nothing else",
        DefaultSeverity = DiagnosticSeverity.Warning,
        GateSeverity = DiagnosticSeverity.Error,
    };

    /// <summary>Where the policy lets staff answer once the media policy has been followed, a senior check shows that it has.</summary>
    protected override bool Concerns(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (metadata.Node("in_reply_to") is not YamlMapping message || message.Text("from_role") is not { } role) return false;
        if (!Press.Contains(role.Trim(), StringComparer.OrdinalIgnoreCase)) return false;
        return context.Policy.Switch("journalists", "refer") is not "after-media-policy" || SeniorCheck.By(metadata) is not { } by || !SeniorCheck.IsSenior(context.School, by);
    }

    /// <summary>"Hello." and "Many thanks, Office team" tell nothing; a number or an address is where the journalist is referred to.</summary>
    protected override Evidence? Beyond(PostContext context, Sentence sentence)
    {
        if (sentence.WordCount < FewWords) return new Evidence("a greeting or a name", -2);
        foreach (DigitCluster digits in context.Post.DigitClusters)
        {
            if (digits.DigitCount >= NumberLength && sentence.Span.Contains(digits.Span)) return new Evidence("a number to call", -1.5);
        }

        foreach (TextSpan mailbox in context.Post.Mailboxes)
        {
            if (sentence.Span.Contains(mailbox)) return new Evidence("an address to write to", -1.5);
        }

        return null;
    }

    /// <summary>An answer in quotation marks is an answer all the same.</summary>
    protected override bool CountsQuotations(PostContext context) => true;

    protected override string Message(PostContext context, ActFinding finding) => "this reply to the press does more than refer it on";

    protected override IReadOnlyList<CodeFix> Fixes(PostContext context, ActFinding finding)
    {
        int start = context.Post.FrontMatter.BodyStart, end = context.Post.Text.Content.AsSpan().TrimEnd().Length;
        return end <= start ? [] : [CodeFix.Suggested("refer the enquiry on instead", new TextChange(TextSpan.FromBounds(start, end), Referral))];
    }
}
