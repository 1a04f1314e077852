namespace PostLint.Rules.PersonalData.Formats;

/// <summary>How an age is told.</summary>
internal enum AgeForm
{
    /// <summary>"aged 9", "9 years old", "nine-year-old".</summary>
    Stated,
    /// <summary>"turned eight", "is nine today".</summary>
    Turning,
    /// <summary>"8th birthday".</summary>
    Birthday,
}
