using PostLint.Text;

namespace PostLint.School;

/// <summary>An entry of <c>authorised</c>: somebody who may post for the school, where, and by whose leave.</summary>
public sealed record Authorisation
{
    public required PersonRef Person { get; init; }

    /// <summary>Where findings about the entry lie: its id.</summary>
    public TextSpan Place => Person.Span;

    /// <summary>The accounts that it is for; empty for all.</summary>
    public IReadOnlyList<string> Accounts { get; init; } = [];

    public PersonRef? AuthorisedBy { get; init; }

    public Placed<DateOnly>? TrainedOn { get; init; }

    public Placed<DateOnly>? PolicyRead { get; init; }

    /// <summary>Whether it covers work with pupils.</summary>
    public bool WithStudents { get; init; }

    public DateOnly? OnLeaveUntil { get; init; }

    /// <summary>Whether it holds for an account.</summary>
    public bool Covers(SocialAccount account) => Accounts.Count == 0 || Accounts.Any(name => name is "*" or "all" || account.IsCalled(name));
}
