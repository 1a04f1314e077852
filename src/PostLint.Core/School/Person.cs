namespace PostLint.School;

/// <summary>Somebody the workspace knows. Every string of it is personal data: none may enter a message or a log.</summary>
public sealed record Person
{
    public required string Id { get; init; }

    public required PersonKind Kind { get; init; }

    /// <summary>A title as written (<c>Mrs</c>, <c>Dr</c>), or null.</summary>
    public string? Title { get; init; }

    /// <summary>Legal and preferred forenames, the preferred one last; without repeats.</summary>
    public IReadOnlyList<string> Forenames { get; init; } = [];

    public string Surname { get; init; } = "";

    /// <summary>Further surnames under which the person may be written, such as the legal one where another is used.</summary>
    public IReadOnlyList<string> OtherSurnames { get; init; } = [];

    /// <summary>The role under which the workspace lists an adult.</summary>
    public string? Role { get; init; }

    /// <summary>Further roles.</summary>
    public IReadOnlyList<string> AlsoRoles { get; init; } = [];

    /// <summary>The year group as the register writes it (<c>Y5</c>, <c>Year 5</c>).</summary>
    public string? Year { get; init; }

    public string? Class { get; init; }

    /// <summary>Handles with their <c>@</c>.</summary>
    public IReadOnlyList<string> Handles { get; init; } = [];

    /// <summary>Addresses of an adult's personal profiles.</summary>
    public IReadOnlyList<string> ProfileUrls { get; init; } = [];

    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Whether the school may name this adult on its accounts; null when nothing is configured.</summary>
    public bool? MayBeNamed { get; init; }

    /// <summary>Whether this person refused to be shown in images.</summary>
    public bool PhotoOptOut { get; init; }

    /// <summary>The last day at the school, or null.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>Whether the person holds a role, by its own name or a further one.</summary>
    public bool HasRole(string role) => Role == role || AlsoRoles.Contains(role);
}
