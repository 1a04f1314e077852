namespace PostLint.Rules.Disclaimers;

/// <summary>What the disclaimer of a post says.</summary>
[Flags]
internal enum DisclaimerParts
{
    None = 0,
    /// <summary>That the post is personal: <c>personal account</c>, <c>views my own</c>.</summary>
    Personal = 1,
    /// <summary>That the author does not speak for the school.</summary>
    NotOnBehalf = 2,
    /// <summary>That the school does not endorse or support it.</summary>
    NotEndorsed = 4,
    /// <summary>Something of the kind that says none of these: <c>RTs are not endorsements</c>.</summary>
    Vague = 8,
}
