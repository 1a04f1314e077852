using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>What its sentence, its list and its table make of a candidate. Several weighers ask for it, so that it is found once.</summary>
internal readonly struct Standing
{
    public Standing(NameCandidate name, in CandidateSurroundings around)
    {
        Related = NameRelatives.Has(name, around);
        Tied = YearTie.Follows(name, around);
        Led = !Tied && YearTie.Leads(name, around);
        Aged = YearTie.IsAgeAfter(name, around);
        if (around.Segment.Kind == ProseSegmentKind.TableCell) Column = NameColumn.HeadOf(around);
        Label = NameLabels.Of(name, around);
        Listed = Column == NameCues.None && Label is NameLabel.None or NameLabel.PupilOffice && PupilLists.Hold(around);
        Acts = NameDeeds.Has(name, around);
        Answers = NameAnswers.Is(name, around);
        Awarded = NameAwards.Has(name, around);
    }

    /// <summary>"Dele's mum", "the parents of Logan": a relative belongs to it.</summary>
    public bool Related { get; }

    /// <summary>"Amara in Year 4": a year or class of its own follows.</summary>
    public bool Tied { get; }

    /// <summary>"Year 4's Amara": a year or class of its own stands before it.</summary>
    public bool Led { get; }

    /// <summary>"Amara, aged 9": a child's age follows.</summary>
    public bool Aged { get; }

    /// <summary>What the head of its column in a table says: <see cref="NameCues.Column"/>, <see cref="NameCues.OtherColumn"/> or none.</summary>
    public NameCues Column { get; }

    /// <summary>What presents it.</summary>
    public NameLabel Label { get; }

    /// <summary>Whether it stands in a list of pupils.</summary>
    public bool Listed { get; }

    /// <summary>"Kwabena led the whole of Year 9": it is the subject of a verb.</summary>
    public bool Acts { get; }

    /// <summary>"It was Hope who thought of the radiator": it says who did it.</summary>
    public bool Answers { get; }

    /// <summary>"The certificate goes to Amara": it is praised right there.</summary>
    public bool Awarded { get; }

    /// <summary>Whether it holds an office or plays a part among pupils, or is as old as one.</summary>
    public bool Held => Label is NameLabel.PupilOffice or NameLabel.Part || Aged;

    /// <summary>Whether even a word that is seldom a name is a person's here.</summary>
    public bool ShowsPerson(NameCandidate name) => Tied || Answers || Related || Column == NameCues.Column || Acts && !name.First.IsMonth;

    public Ties ToTies(in CandidateSurroundings around) => new(Tied, IsShielded(around), Acts, Related, Held);

    /// <summary>Whether a story or history around it says little.</summary>
    private bool IsShielded(in CandidateSurroundings around)
    {
        if (Tied || Related || Awarded || Listed || Answers || Held || Column == NameCues.Column) return true;
        return around.HasNear(NameCues.Label, 3) || around.HasBefore(NameCues.Greeting) || around.HasJoinedBefore(NameCues.PupilRole);
    }
}
