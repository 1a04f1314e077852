namespace PostLint.School;

/// <summary>Reads a cell that says yes or no, in the words of consent forms.</summary>
internal static class RegisterAnswer
{
    private static readonly string[] Yes = ["yes", "y", "true", "1", "given", "granted", "agreed", "consented", "consentgiven", "permitted", "active", "current", "valid", "ok"];

    private static readonly string[] No =
    [
        "no", "n", "false", "0", "notgiven", "notgranted", "refused", "declined", "denied", "withheld", "withdrawn", "revoked", "expired", "ended", "pending", "awaiting", "unknown", "noresponse",
        "notreceived", "noconsent", "consentrefused", "consentwithdrawn", "consentnotgiven", "none",
    ];

    /// <summary>Null for what is neither.</summary>
    public static bool? Of(string cell)
    {
        string word = RegisterColumns.Fold(cell);
        return Yes.Contains(word, StringComparer.Ordinal) ? true : No.Contains(word, StringComparer.Ordinal) ? false : null;
    }

    /// <summary>The same for a column that asks whether a consent was withdrawn.</summary>
    public static bool? IsWithdrawn(string cell) => RegisterColumns.Fold(cell) switch
    {
        "yes" or "y" or "true" or "1" or "withdrawn" or "revoked" => true,
        "no" or "n" or "false" or "0" or "none" or "na" => false,
        _ => null,
    };
}
