namespace PostLint.Analysis;

/// <summary>What a person who is referred to probably is.</summary>
public enum ReferenceSort
{
    Unknown,
    Pupil,
    /// <summary>An adult by title, role or register.</summary>
    Adult,
    /// <summary>Somebody who works at the school.</summary>
    Staff,
    /// <summary>A parent, carer or grandparent.</summary>
    Parent,
    /// <summary>A brother, sister or child of somebody.</summary>
    Relative,
}
