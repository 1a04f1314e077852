namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Whose mailbox the part before the at sign speaks of.</summary>
public enum LocalPartKind
{
    /// <summary>Neither a known function nor the shape of a name.</summary>
    Unknown,
    /// <summary>A function: office, admissions, year6.</summary>
    Role,
    /// <summary>The shape of a person's name: first.last, j.smith, bertie_p.</summary>
    Person,
}
