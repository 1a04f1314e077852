namespace PostLint.Rules.PersonalData;

/// <summary>How sure it is that words name a person, from nothing to a registered name.</summary>
internal enum NameStrength
{
    None,
    /// <summary>One capitalised word that is no common word.</summary>
    Capital,
    /// <summary>A title and a name, or two capitalised words in a row.</summary>
    Full,
    /// <summary>Somebody in the registers or the staff list.</summary>
    Registered,
}
