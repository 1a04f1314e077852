namespace PostLint.Rules.Tone;

/// <summary>What the head of a section in a cue file says: <c>[chore 2 women]</c>, <c>[generic 1 after]</c>.</summary>
/// <param name="Class">Cues of one class count once, with the greatest weight among them.</param>
/// <param name="Weight">What the cue adds; a sign of innocence takes away.</param>
/// <param name="Grounds">The grounds it speaks of, as bits; all bits where the head names none.</param>
/// <param name="Place">Where it must stand.</param>
internal readonly record struct CueKind(int Class, int Weight, uint Grounds, CuePlace Place);
