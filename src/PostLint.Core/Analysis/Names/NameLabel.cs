namespace PostLint.Analysis;

/// <summary>What the words that present a name make of it; see <see cref="NameLabels"/>.</summary>
internal enum NameLabel
{
    None,
    /// <summary>"Chair: Bethan", where a pupils' council is spoken of.</summary>
    PupilOffice,
    /// <summary>"Treasurer: Duncan Pell", where the PTA is spoken of.</summary>
    AdultOffice,
    /// <summary>"Fagin: Milo", "the Lion was Jonah": who plays a part.</summary>
    Part,
    /// <summary>"Photography: Gareth Lunn".</summary>
    Credit,
    /// <summary>"The reading groups are Poppy and Iris": a name of a group, a costume, a play.</summary>
    Kind,
}
