namespace PostLint.School;

/// <summary>What a phrase of <see cref="SchoolNameIndex"/> says about a school; one phrase may be several.</summary>
[Flags]
public enum SchoolWord
{
    None = 0,
    /// <summary>The school's full name.</summary>
    Name = 1,
    /// <summary>A short name.</summary>
    Alias = 2,
    /// <summary>A short name that is also a place or a surname.</summary>
    Ambiguous = 4,
    /// <summary>A configured hashtag; counts only in a hashtag.</summary>
    Hashtag = 8,
    /// <summary>A configured handle; counts only in an @mention.</summary>
    Handle = 16,
    /// <summary>The trust.</summary>
    Trust = 32,
    /// <summary>Another school of the trust.</summary>
    TrustSchool = 64,
    /// <summary>Behind a name it makes a place or a firm of it (<c>Road</c>, <c>station</c>).</summary>
    Place = 128,
    /// <summary>Behind a name without 's it makes a club of it (<c>Rovers</c>).</summary>
    Club = 256,
    /// <summary>Before a name it makes a surname of it (<c>Mrs</c>).</summary>
    Title = 512,
    /// <summary>A usual forename.</summary>
    Forename = 1 << 10,
    /// <summary>Before a name it speaks of a place rather than a school (<c>in</c>, <c>near</c>).</summary>
    Whereabouts = 1 << 11,
    /// <summary>A word of school life: the second cue.</summary>
    SchoolLife = 1 << 12,
    /// <summary><c>my</c>, <c>our</c>.</summary>
    Possessor = 1 << 13,
    /// <summary>What is the writer's own school directly after a possessor.</summary>
    OwnPlace = 1 << 14,
    /// <summary>Whom a writer has only at the own school, some words after a possessor.</summary>
    OwnPeople = 1 << 15,
    /// <summary>Lessons outside school (<c>piano</c>, <c>yoga</c>).</summary>
    OutOfSchool = 1 << 16,
    /// <summary>A whole phrase for the own school (<c>the school where I teach</c>).</summary>
    OwnPhrase = 1 << 17,
    /// <summary>A phrase with a school word that says nothing of a school (<c>school run</c>).</summary>
    NoSchool = 1 << 18,
    /// <summary>Makes the sentence one of bygone days.</summary>
    Bygone = 1 << 19,
    /// <summary>A child of the writer's.</summary>
    OwnChild = 1 << 20,
    /// <summary>As <see cref="Place"/>, but an everyday word unless it has a capital (<c>Close</c>, <c>Way</c>).</summary>
    PlaceInCapitals = 1 << 21,
    /// <summary>Between two names with capitals it makes a journey of them (<c>to</c>).</summary>
    Route = 1 << 22,
}
