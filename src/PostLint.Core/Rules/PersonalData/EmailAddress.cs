using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>PL1002: a mailbox that the school has not cleared, or a prompt to post contact details.</summary>
public sealed class EmailAddress : PostAnalyzer
{
    private const string Prompt = "this asks readers to give away contact details where everybody can read them";

    private static readonly Lexicon Disguises = Lexicon.Embedded("disguised-mailboxes");

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL1002",
        Name = "email-address",
        Title = "Email address disclosed",
        Help = "give the school office's mailbox instead, or take the address out",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
    };

    public override IReadOnlyList<Lexicon> Lexicons => [Disguises, ContactPrompt.Words];

    public override void Analyze(PostContext context)
    {
        Span<char> mailbox = stackalloc char[EmailAddressShape.BufferLength];
        for (int i = 0; i < context.Post.Mailboxes.Count; i++) EmailAddressReport.Plain(context, context.Post.Mailboxes[i], mailbox);
        int done = 0;
        foreach (TermMatch term in context.Terms(Disguises))
        {
            Word word = context.Post.Words[term.FirstWord];
            if (word.Start >= done) EmailAddressReport.Disguised(context, word.Span, mailbox, ref done);
        }

        if (context.Post.Links.Count > 0) EmailAddressReport.Blotted(context, mailbox);
        for (int i = 0; i < context.Post.Links.Count; i++) EmailAddressReport.Link(context, context.Post.Links[i], mailbox);
        ReportPrompts(context);
    }

    private static void ReportPrompts(PostContext context)
    {
        if (context.Terms(ContactPrompt.Words).IsEmpty) return;
        var prompts = new List<TextSpan>();
        ContactPrompt.Find(context, prompts);
        foreach (TextSpan prompt in prompts)
        {
            IReadOnlyList<CodeFix> fixes = AllowedContacts.OfficeMailbox(context.School) is { } office
                ? context.Replace(prompt, "email " + office, "ask readers to write to the school office instead")
                : [];
            context.Report(context.Source(prompt), Prompt, help: "ask for a private message, a form or an email instead", fixes: fixes);
        }
    }
}
