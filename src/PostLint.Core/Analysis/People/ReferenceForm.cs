namespace PostLint.Analysis;

/// <summary>How a person is referred to.</summary>
public enum ReferenceForm
{
    /// <summary>A forename, with or without a surname.</summary>
    Name,
    /// <summary>A title and a surname.</summary>
    Title,
    /// <summary>A noun with what determines it.</summary>
    Noun,
}
