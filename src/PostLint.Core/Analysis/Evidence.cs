namespace PostLint.Analysis;

/// <summary>One reason for or against a scored finding; the reason names a kind of cue, never the matched words.</summary>
public readonly record struct Evidence(string Reason, double Weight);
