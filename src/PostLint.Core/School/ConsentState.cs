namespace PostLint.School;

/// <summary>What the records say about showing a person in some way on a day and a platform.</summary>
public enum ConsentState
{
    /// <summary>A consent covers it.</summary>
    Granted,
    /// <summary>No consent of this kind was ever recorded.</summary>
    None,
    /// <summary>Only the first name may be shown.</summary>
    FirstNameOnly,
    Expired,
    NotYetBegun,
    Withdrawn,
    OtherPlatform,
}
