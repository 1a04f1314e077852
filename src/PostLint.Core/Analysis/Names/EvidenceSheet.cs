namespace PostLint.Analysis;

/// <summary>Adds up the evidence on one candidate; the reasons are kept only where a list is given.</summary>
internal struct EvidenceSheet(List<Evidence>? reasons)
{
    public double Score { get; private set; }

    public double Context { get; private set; }

    /// <summary>The part of <see cref="Context"/> that is tied to the name itself and not merely near.</summary>
    public double Direct { get; private set; }

    public double Against { get; private set; }

    public double Lead { get; private set; }

    public double Tail { get; private set; }

    /// <summary>Points for the name as it is written.</summary>
    public void Name(string reason, double points)
    {
        Score += points;
        reasons?.Add(new Evidence(reason, points));
    }

    /// <summary>Points for a pupil, from around the name.</summary>
    public void For(string reason, double points)
    {
        if (points <= 0) return;
        Context += points;
        Name(reason, points);
    }

    /// <summary>Points for a pupil, from a word that belongs to the name.</summary>
    public void DirectFor(string reason, double points)
    {
        Direct += points;
        For(reason, points);
    }

    /// <summary>Points from a year or class after the name, which may hold for the names before it.</summary>
    public void TailFor(string reason, double points)
    {
        Tail += points;
        DirectFor(reason, points);
    }

    /// <summary>Points (given as a positive number) for somebody or something else.</summary>
    public void Not(string reason, double points)
    {
        Against += points;
        Name(reason, -points);
    }

    /// <summary>Points from what stands before the name and holds for all of its list.</summary>
    public void LeadFor(string reason, double points)
    {
        Lead += points;
        DirectFor(reason, points);
    }

    /// <summary>Points for somebody else from what stands before the name and holds for all of its list.</summary>
    public void LeadNot(string reason, double points)
    {
        Lead -= points;
        Not(reason, points);
    }

    /// <summary>Points for something else from a word behind the name that holds for all of its list: "Holly, Ivy and Hazel classes".</summary>
    public void TailNot(string reason, double points)
    {
        Tail -= points;
        Not(reason, points);
    }
}
