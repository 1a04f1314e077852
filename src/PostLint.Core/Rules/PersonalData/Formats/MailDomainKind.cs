namespace PostLint.Rules.PersonalData.Formats;

/// <summary>What a mail domain is.</summary>
public enum MailDomainKind
{
    Other,
    /// <summary>A provider where anybody may have a mailbox: a person's, whatever stands before the at sign.</summary>
    FreeMail,
    /// <summary>A school of the United Kingdom (<c>*.sch.uk</c>).</summary>
    School,
    /// <summary>Another public body: council, health service, police, university.</summary>
    PublicBody,
}
