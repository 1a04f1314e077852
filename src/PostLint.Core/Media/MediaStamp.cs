namespace PostLint.Media;

/// <summary>What tells whether a file is still the one that was read: its length in bytes and the ticks of its last change.</summary>
public readonly record struct MediaStamp(long Length, long Time);
