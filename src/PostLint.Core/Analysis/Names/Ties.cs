namespace PostLint.Analysis;

/// <summary>
/// What ties a candidate to pupils so closely that a story or history around it says little: <paramref name="Year"/>, a year or class of its
/// own; <paramref name="Any"/>, that or a relative, praise, a role or a list; whether it is the subject of a verb; whether it has a relative beside it; and whether it holds an office or plays a part among pupils.
/// </summary>
internal readonly record struct Ties(bool Year, bool Any, bool Acts, bool Related = false, bool Holds = false);
