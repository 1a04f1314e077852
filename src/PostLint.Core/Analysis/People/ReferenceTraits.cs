namespace PostLint.Analysis;

/// <summary>What the words around a noun say of the person it stands for.</summary>
[Flags]
public enum ReferenceTraits
{
    None = 0,
    /// <summary>The, this, that, or somebody's.</summary>
    Definite = 1,
    /// <summary>My or our.</summary>
    Own = 2,
    /// <summary>A, one, another.</summary>
    Indefinite = 4,
    /// <summary>Two, three, both, a few.</summary>
    Few = 8,
    /// <summary>One of a group.</summary>
    OneOf = 16,
    /// <summary>Any, every, no, your: nobody in particular.</summary>
    Generic = 32,
    /// <summary>More than one.</summary>
    Plural = 64,
    /// <summary>A year or class belongs to it.</summary>
    Year = 128,
    /// <summary>A form, set, team, club or the school belongs to it.</summary>
    Group = 256,
    /// <summary>Only, sole, single: there is no other.</summary>
    Only = 512,
    /// <summary>His, her, their or a name before it: somebody's relative.</summary>
    Possessed = 1024,
    /// <summary>A singer, a keeper: a pupil only where other words say so.</summary>
    Talent = 2048,
}
