namespace PostLint.School;

/// <summary>In which form a name is written, from the surest to the weakest.</summary>
public enum NameForm
{
    /// <summary>Forename and surname, in this order or run together.</summary>
    Full,
    /// <summary>Surname, comma, forename.</summary>
    SurnameFirst,
    /// <summary>Forename and the surname's initial.</summary>
    ForenameInitial,
    /// <summary>The forename's initial and surname.</summary>
    InitialSurname,
    /// <summary>Title and surname, for adults.</summary>
    TitleSurname,
    /// <summary>A forename alone, legal or preferred.</summary>
    Forename,
    /// <summary>A usual short form of a forename, alone.</summary>
    Nickname,
    /// <summary>A surname alone.</summary>
    Surname,
    /// <summary>The initials of forename and surname.</summary>
    Initials,
}
