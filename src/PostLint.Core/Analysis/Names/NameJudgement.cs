namespace PostLint.Analysis;

/// <summary>
/// The points of a candidate so far. <paramref name="Score"/> is their sum, <paramref name="Context"/> what speaks for a pupil beside the name
/// itself, <paramref name="Direct"/> the part of it tied to the name, <paramref name="Against"/> what speaks for somebody or something else (a positive number), <paramref name="Lead"/> the part that
/// stands before the name and so holds for all of its list, <paramref name="Tail"/> the year or class after it, which may hold for the names before; <paramref name="IsCaption"/> whether an image shows it.
/// </summary>
internal record struct NameJudgement(NameCandidate Candidate, double Score, double Context, double Direct, double Against, double Lead, double Tail, bool IsCaption)
{
    /// <summary>What a candidate needs to be reported.</summary>
    public const double Threshold = 4.5;

    /// <summary>What one needs where nothing is tied to the name: a year and a lesson in the same sentence stand beside everybody.</summary>
    private const double LooseThreshold = 5.0;

    /// <summary>What one needs that does something itself.</summary>
    private const double TiedThreshold = 4.2;

    /// <summary>What a plain forename needs that does something itself, where nothing speaks for anybody else: adults are written with a title.</summary>
    private const double DeedThreshold = 3.4;

    /// <summary>What a name has that does something itself, see <see cref="SentenceEvidence"/>.</summary>
    private const double Deed = 1.5;

    /// <summary>What a full name of a known forename needs less, as long as nothing speaks for somebody else.</summary>
    private const double FullNameRelief = 0.9;

    private readonly double Needed => (ActsPlainly ? DeedThreshold : Direct >= 1 ? TiedThreshold : Context - Direct >= 4 || IsCaption ? Threshold : LooseThreshold) - (Candidate is { ShowsSurname: true, IsKnown: true, IsAmbiguous: false } && Against < 2 ? FullNameRelief : 0);

    /// <summary>Whether it is reported: the words around it must add to the name itself, and be tied to it where the name alone says little.</summary>
    public readonly bool IsReported => Score >= Needed && (NeedsDirect ? Direct >= 2 : Context >= LeastContext);

    private readonly double LeastContext => Candidate.ShowsSurname ? Against < 1 ? 0.8 : 1.25 : ActsPlainly ? Deed : 1.75;

    /// <summary>Words that the table does not know, and rare names that are places too, need something tied to them.</summary>
    private readonly bool NeedsDirect => !Candidate.IsKnown || Candidate.First.IsPlace && Candidate.First.Commonness < (Candidate.First.IsWellKnownPlace ? 6 : 4) && !Candidate.ShowsSurname;

    /// <summary>Whether it is a forename and no other word, and nothing says that it is not a pupil's.</summary>
    public readonly bool IsPlain => Against <= 0 && Candidate is { IsKnown: true, IsAmbiguous: false };

    private readonly bool ActsPlainly => Direct >= Deed && IsPlain;

    public readonly bool IsOther => Against >= 4 && Score < Threshold;
}
