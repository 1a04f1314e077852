namespace PostLint.Rules.PupilIdentity;

/// <summary>Words that one person or family is spoken to by, how sure they are, and whether they open the sentence as a call does.</summary>
internal readonly record struct Addressee(int FirstWord, int EndWord, double Score, bool IsCall, string Reason)
{
    /// <summary>False for the default value, which is nobody.</summary>
    public bool IsFound => Score > 0;

    public int WordCount => EndWord - FirstWord;

    /// <summary>A call is surer than a household that is only spoken of.</summary>
    public bool IsSurerThan(Addressee other) => Score > other.Score || IsFound && Score >= other.Score && IsCall && !other.IsCall;
}
