namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Whose a number usually is, by its range.</summary>
public enum UkPhoneNumberKind
{
    None,
    /// <summary>07: a mobile, pager or personal number.</summary>
    Mobile,
    /// <summary>01 and 02: a landline.</summary>
    Geographic,
    /// <summary>03, 055, 056, 08, 09: mostly organisations.</summary>
    NonGeographic,
    /// <summary>A listed public number or helpline.</summary>
    Public,
    /// <summary>A number of another country, after a plus sign.</summary>
    International,
    /// <summary>A landline without its dialling code, announced by the words before it.</summary>
    Local,
}
