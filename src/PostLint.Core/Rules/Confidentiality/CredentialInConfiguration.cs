using PostLint.Analysis;
using PostLint.Rules.Confidentiality.Credentials;
using PostLint.Text;

namespace PostLint.Rules.Confidentiality;

/// <summary>PL5006 over <c>postlint.yml</c>: a password, token or recovery code written into the account register.</summary>
public sealed class CredentialInConfiguration : ConfigurationAnalyzer
{
    public override DiagnosticDescriptor Descriptor => Credential.Shared;

    public override void Analyze(ConfigurationContext context)
    {
        foreach (TextSpan secret in YamlSecrets.Find(context.Root))
            context.Report(secret, "this looks like a credential in the configuration file", help: "change it, and name the place where it is kept under 'credential_store' instead");
    }
}
