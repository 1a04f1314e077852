namespace PostLint.SpeechActs;

/// <summary>A sentence as the trainer sees it: its features, and for each act what it ought to be told and how much that counts (0 for "unknown").</summary>
/// <param name="Meaning">The sum of the vectors of its words.</param>
internal sealed record Example(ulong[] Features, float[] Meaning, bool[] Wanted, float[] Weights, int Draft);
