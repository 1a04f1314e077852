using PostLint.Text;

namespace PostLint.Rules.Confidentiality.Credentials;

/// <summary>A secret value in a text.</summary>
internal readonly record struct CredentialMatch(TextSpan Value, CredentialKind Kind);
