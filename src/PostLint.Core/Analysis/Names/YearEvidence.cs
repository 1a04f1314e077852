using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What speaks for a pupil in years, classes and ages.</summary>
internal static class YearEvidence
{
    /// <summary>How far behind a name "she is in Year 3" is looked for, and how far behind the pronoun the year stands, in words.</summary>
    private const int ReachOfPronoun = 24, ReachOfYear = 5;

    private static readonly ulong In = WordHash.Of("in");

    public static void Weigh(in CandidateSurroundings around, in Standing standing, ref EvidenceSheet sheet)
    {
        if (standing.Tied) sheet.TailFor("a year or class of its own after it", 3.5);
        else if (standing.Led) sheet.LeadFor("a year or class of its own before it", 2.5);
        else sheet.For("a year or class near by", around.Weight(NameCues.Year) * 1.5);
        if (standing.Aged) sheet.DirectFor("a child's age after it", 3);
        else sheet.For("an age or birthday near by", around.Weight(NameCues.Age) * 2);
    }

    /// <summary>"Gwen has read 41 books, and she is still in Year 3": he or she and a year, with nothing but small words between.</summary>
    public static bool IsInYear(NameCandidate name, in CandidateSurroundings around)
    {
        int person = -1;
        for (int i = name.EndWord, end = Math.Min(around.SentenceWords.End, name.EndWord + ReachOfPronoun); i < end; i++)
        {
            NameCues cues = around.Cues(i);
            bool year = (cues & NameCues.Year) != NameCues.None;
            if ((cues & NameCues.Pronoun) != NameCues.None) person = i;
            else if (!year && around.Post.Words[i].Is(WordFlags.Capitalised)) person = -1;
            else if (year && person >= 0 && i - person <= ReachOfYear && around.Post.Words[i - 1].Hash == In) return true;
        }

        return false;
    }
}
