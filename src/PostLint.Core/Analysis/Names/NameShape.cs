namespace PostLint.Analysis;

/// <summary>How a candidate for a name is written.</summary>
public enum NameShape
{
    /// <summary>One forename, or two as in Lily Mae.</summary>
    Forename,
    /// <summary>Forename and an initial: Amara O.</summary>
    ForenameInitial,
    /// <summary>An initial and a surname: A. Okafor.</summary>
    InitialSurname,
    /// <summary>Forename and surname.</summary>
    Full,
    /// <summary>Surname, comma, forename.</summary>
    SurnameFirst,
}
