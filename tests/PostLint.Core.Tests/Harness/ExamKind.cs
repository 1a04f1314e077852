namespace PostLint.Core.Tests.Harness;

/// <summary>Which of three kinds a name is: written in full, a first name, or a first name that is also a word.</summary>
internal enum ExamKind
{
    Full,
    First,
    Word,
}
