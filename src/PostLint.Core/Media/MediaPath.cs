namespace PostLint.Media;

/// <summary>
/// A file that a draft names, after the workspace's check of its text: <paramref name="Full"/> lies under <paramref name="Root"/>. Both are absolute.
/// </summary>
public readonly record struct MediaPath(string Root, string Full);
