using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Rules.Confidentiality.Credentials;
using PostLint.Text;

namespace PostLint.Rules.Confidentiality;

/// <summary>PL5006: a password, code, key or token that opens something.</summary>
public sealed class Credential : PostAnalyzer
{
    /// <summary>Shared with the rule over the configuration file.</summary>
    internal static DiagnosticDescriptor Shared { get; } = new()
    {
        Id = "PL5006",
        Name = "credential",
        Title = "Credential in a post or in configuration",
        Help = "take it out, change it if the post was ever public, and keep it in the credential store",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
    };

    public override DiagnosticDescriptor Descriptor => Shared;

    public override IReadOnlyList<Lexicon> Lexicons { get; } = [CredentialWords.Labels];

    public override void Analyze(PostContext context)
    {
        List<CredentialMatch>? found = null;
        CredentialSources.AddLabelled(context, ref found);
        CredentialSources.AddTokens(context.Post, ref found);
        CredentialSources.AddLinks(context.Post, ref found);
        CredentialSources.AddHidden(context.Post, ref found);
        if (found is null) return;
        foreach (CredentialMatch match in found) Report(context, match);
    }

    private static void Report(PostContext context, CredentialMatch match)
    {
        string what = match.Kind switch
        {
            CredentialKind.DoorCode => "this looks like the code of a door, a lock or an alarm",
            CredentialKind.Token => "this looks like an access token or a private key",
            CredentialKind.LinkPassword => "this link carries a password or a token in its address",
            _ => "this looks like a password, a PIN or a key",
        };
        bool inBody = match.Value.Start >= context.Post.FrontMatter.BodyStart;
        bool replaceable = inBody && match.Kind is CredentialKind.Password or CredentialKind.DoorCode;
        context.Report(
            match.Value,
            what,
            confidence: match.Kind == CredentialKind.Token ? 1 : 0.9,
            fixes: replaceable ? [CodeFix.Suggested("refer to the school office instead", new TextChange(match.Value, "(ask the school office)"))] : []);
    }
}
