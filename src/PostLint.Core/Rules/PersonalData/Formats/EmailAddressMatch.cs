using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// A mailbox in a text: where it stands, how it is made up, and how long its plain form <c>local@domain</c> and the local part are
/// in the buffer that the caller gave.
/// </summary>
public readonly record struct EmailAddressMatch(
    TextSpan Span, LocalPartKind Local, MailDomainKind Domain, bool Disguised, int Length, int LocalLength);
