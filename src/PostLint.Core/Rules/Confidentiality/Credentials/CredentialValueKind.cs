namespace PostLint.Rules.Confidentiality.Credentials;

/// <summary>How much a value looks like a secret.</summary>
internal enum CredentialValueKind
{
    /// <summary>No value: punctuation, a placeholder, a mailbox, a measure.</summary>
    None,
    /// <summary>A plain word; a secret only straight behind a label.</summary>
    Word,
    /// <summary>Digits, or a keypad code of digits and a letter or two.</summary>
    Digits,
    /// <summary>Letters mixed with digits or symbols.</summary>
    Mixed,
}
