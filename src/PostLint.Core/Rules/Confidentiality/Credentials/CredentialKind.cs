namespace PostLint.Rules.Confidentiality.Credentials;

/// <summary>What a secret opens.</summary>
internal enum CredentialKind
{
    /// <summary>A password, passphrase, PIN, network key or recovery code behind its label.</summary>
    Password,
    /// <summary>The code of a door, a gate, an alarm or a safe.</summary>
    DoorCode,
    /// <summary>An access token or private key, known by its form.</summary>
    Token,
    /// <summary>A password carried in the address of a link.</summary>
    LinkPassword,
}
