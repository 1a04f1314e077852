namespace PostLint.Rules.Tone;

/// <summary>Where a cue must stand to count.</summary>
internal enum CuePlace
{
    /// <summary>Anywhere in the sentence of the anchor.</summary>
    Sentence,
    /// <summary>In that sentence or the one beside it: an aside such as "you know what that means".</summary>
    Near,
    /// <summary>Right before an anchor, at most one word between.</summary>
    Before,
    /// <summary>Right behind an anchor, at most one word between.</summary>
    After,
}
