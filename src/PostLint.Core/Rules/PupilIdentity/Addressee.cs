namespace PostLint.Rules.PupilIdentity;

/// <summary>Words that one person or family is spoken to by, how sure they are, and whether they open the sentence as a call does.</summary>
internal readonly record struct Addressee(int FirstWord, int EndWord, double Score, bool IsCall, string Reason);
