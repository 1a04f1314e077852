namespace PostLint.SpeechActs;

/// <summary>A sentence as the trainers see it: what it is made of, and for each act what it ought to be told and how much that counts (0 for "unknown").</summary>
internal sealed record Example(SentenceParts Parts, bool[] Wanted, float[] Weights, int Draft)
{
    public ulong[] Features => Parts.Features;

    public ulong[] Words => Parts.Words;
}
