namespace PostLint.School;

/// <summary>How a person belongs to the school.</summary>
public enum PersonKind
{
    Pupil,
    Staff,
    Governor,
    Volunteer,
    Parent,
    Visitor,
}
