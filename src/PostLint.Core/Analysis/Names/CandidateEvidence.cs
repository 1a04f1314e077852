namespace PostLint.Analysis;

/// <summary>
/// Weighs one candidate by its own words and by what stands around it. The points come from what separates children's names from other
/// capitals in school posts: a name alone never reaches <see cref="NameJudgement.Threshold"/>.
/// </summary>
internal static class CandidateEvidence
{
    public static NameJudgement Judge(PostContext context, NameCandidate name, List<Evidence>? reasons = null)
    {
        var around = new CandidateSurroundings(context, context.NameCues, name);
        var standing = new Standing(name, around);
        Ties ties = standing.ToTies(around);
        var sheet = new EvidenceSheet(reasons);
        SpellingEvidence.Weigh(name, around, standing.ShowsPerson(name), ref sheet);
        if (standing.Related) sheet.DirectFor("a relative of its own", 4.5);
        YearEvidence.Weigh(around, standing, ref sheet);
        PupilEvidence.Weigh(name, around, standing, ref sheet);
        SentenceEvidence.Weigh(name, around, standing, ref sheet);
        WeighRow(standing, ref sheet);
        WeighLabel(standing, ref sheet);
        AdultEvidence.Weigh(context, name, around, ties, ref sheet);
        OtherEvidence.Weigh(context, name, around, ties, ref sheet);
        bool shown = around.IsCaption || around.SharesBlockWithImage;
        return new NameJudgement(name, sheet.Score, sheet.Context, sheet.Direct, sheet.Against, sheet.Lead, sheet.Tail, shown);
    }

    private static void WeighRow(in Standing standing, ref EvidenceSheet sheet)
    {
        if (standing.Column == NameCues.Column) sheet.LeadFor("in a column of pupils' names", 2.5);
        else if (standing.Column == NameCues.OtherColumn) sheet.LeadNot("in a column of others", 6);
        else if (standing.Listed) sheet.LeadFor("in a list of pupils", 2);
    }

    private static void WeighLabel(in Standing standing, ref EvidenceSheet sheet)
    {
        switch (standing.Label)
        {
            case NameLabel.PupilOffice:
                sheet.LeadFor("an office among pupils", standing.Listed ? 1 : 2.5);
                break;
            case NameLabel.Part:
                sheet.DirectFor("plays a part", 3);
                break;
            case NameLabel.AdultOffice:
                sheet.LeadNot("an office among adults", 5);
                break;
            case NameLabel.Credit:
                sheet.LeadNot("a credit", standing.Tied ? 1.5 : 6);
                break;
            case NameLabel.Kind when !standing.Tied:
                sheet.LeadNot("one of a kind of things with names", 4.5);
                break;
        }
    }
}
