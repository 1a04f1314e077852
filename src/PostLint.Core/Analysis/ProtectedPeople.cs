namespace PostLint.Analysis;

/// <summary>
/// The descriptors and words that a missing consent and a protected person share. Redacted output shows the one under the other's
/// descriptor, and nothing may tell them apart: that a child is on the do-not-publish list is itself a secret.
/// </summary>
public static class ProtectedPeople
{
    public const string NameMessage = "a pupil's name cannot be published here as the records stand";

    public const string ImageMessage = "this image cannot be published here as the records stand for somebody it shows";

    /// <summary>PL2001, as which a do-not-publish name appears where output is redacted.</summary>
    public static DiagnosticDescriptor AsName { get; } = new()
    {
        Id = "PL2001",
        Name = "pupil-name-without-consent",
        Title = "Pupil named without consent",
        Help = "leave the name out, for example 'a Year 4 pupil', or record the family's consent first",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
        YieldsTo = ["PL6003", "PL2002"],
    };

    /// <summary>PL6001, as which a do-not-publish image subject appears where output is redacted.</summary>
    public static DiagnosticDescriptor AsImage { get; } = new()
    {
        Id = "PL6001",
        Name = "image-subject-without-consent",
        Title = "Image subject without consent",
        Help = "choose another image, or record the consent of everybody it shows",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
        YieldsTo = ["PL6003"],
    };
}
