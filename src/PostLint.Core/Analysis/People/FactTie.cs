namespace PostLint.Analysis;

/// <summary>
/// A person to whom a fact belongs by the words between. <paramref name="PersonWeight"/> says how well the person can be told,
/// <paramref name="LinkWeight"/> how closely the fact is tied; the words run from the person to the fact or the other way round.
/// </summary>
public readonly record struct FactTie(PersonReference Person, double PersonWeight, double LinkWeight, int FirstWord, int EndWord)
{
    public bool IsFound => LinkWeight > 0;

    public double Score => PersonWeight + LinkWeight;
}
