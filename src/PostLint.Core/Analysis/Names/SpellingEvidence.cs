using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>What speaks for a name in how it is written: its words, its shape, its capitals.</summary>
internal static class SpellingEvidence
{
    /// <param name="sureOfPerson">Whether what stands around it shows that it is a person's.</param>
    public static void Weigh(NameCandidate name, in CandidateSurroundings around, bool sureOfPerson, ref EvidenceSheet sheet)
    {
        WeighForename(name, sureOfPerson, ref sheet);
        if (name.ShowsSurname) sheet.Name("a surname after it", OfSurname(name));
        else if (name.Shape == NameShape.ForenameInitial) sheet.Name("an initial after it", 1.5);
        if (around.HasTellingCapital) sheet.Name("a capital inside the sentence", name.IsAmbiguous ? 1.5 : 0.5);
        else if (!sureOfPerson && MayBeWord(name, around)) sheet.Name("a word where a capital says nothing", -1);
        if (around.Word.Is(WordFlags.AllCaps) && (name.IsAmbiguous || !name.IsKnown)) sheet.Name("a shouted line", -1);
    }

    private static void WeighForename(NameCandidate name, bool sureOfPerson, ref EvidenceSheet sheet)
    {
        if (!name.IsKnown) sheet.Name("a capitalised word that no list has", 0.5);
        else if (name.IsAmbiguous) sheet.Name("a forename that is also a word or a place", name.First.Commonness >= 5 || sureOfPerson ? 0.5 : 0);
        else if (name.Shape == NameShape.InitialSurname) sheet.Name("an initial and a surname", 1);
        else sheet.Name("a forename", IsRatherSurname(name) ? 1.5 : 2);
    }

    /// <summary>A rare forename that is a surname too, with no surname behind it.</summary>
    private static bool IsRatherSurname(NameCandidate name) => name.First is { IsSurname: true, Commonness: <= 2 } && !name.ShowsSurname;

    private static double OfSurname(NameCandidate name)
    {
        bool sure = name.Last.IsSurname && !name.Last.IsWord;
        if (sure && name.IsAmbiguous) return 2;
        if (sure || name.Shape != NameShape.Full) return 1.5;
        return name.Last.IsSurname ? 1 : 1.2;
    }

    /// <summary>"Hope springs eternal", not "Hope's poem".</summary>
    private static bool MayBeWord(NameCandidate name, in CandidateSurroundings around) =>
        name.IsAmbiguous && !name.ShowsSurname && name.First.IsWord && !around.Word.Is(WordFlags.Possessive);
}
