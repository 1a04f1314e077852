namespace PostLint.Core.Tests.Harness;

/// <summary>A written name of a kind (see <c>NameForms/carriers.txt</c>).</summary>
/// <param name="Kind">The kind of form.</param>
/// <param name="Text">What is written.</param>
/// <param name="IsName">Whether it means the child, and does not only look like the name.</param>
internal sealed record WrittenName(string Kind, string Text, bool IsName);
