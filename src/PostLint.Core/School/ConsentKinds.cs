namespace PostLint.School;

/// <summary>What a consent allows.</summary>
[Flags]
public enum ConsentKinds
{
    None = 0,
    FirstName = 1,
    Name = 2,
    Photo = 4,
    NameWithPhoto = 8,
    Video = 16,
}
