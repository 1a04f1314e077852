namespace PostLint.Analysis;

/// <summary>
/// What ties a candidate to pupils so closely that a story or history around it says little: <paramref name="Year"/>, a year or class of its
/// own; <paramref name="Any"/>, that or praise, a role or a list; and whether it is the subject of a verb.
/// </summary>
internal readonly record struct Ties(bool Year, bool Any, bool Acts);
