using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>
/// "Betsy had her hair cut off", "That was Zbigniew warming up": a forename with nothing around it that tells whose it is. In a school's posts adults are
/// written with a title or a role, so that it is a child's more often than not, unless the post speaks of a story, a play, history or animals.
/// </summary>
internal static class BareNames
{
    /// <summary>What speaks of named others than pupils, wherever it stands near by.</summary>
    private const NameCues Others = NameCues.Fiction | NameCues.FictionBefore | NameCues.Authored | NameCues.Study | NameCues.History | NameCues.Stage
        | NameCues.Figure | NameCues.Animal | NameCues.Thing | NameCues.Kind | NameCues.Naming;

    /// <summary>How many words to either side are looked through.</summary>
    private const int Reach = 60;

    public static bool MayBePupils(PostContext context, NameJudgement judgement)
    {
        NameCandidate name = judgement.Candidate;
        if (!judgement.IsPlain || name.ShowsSurname || name.Shape != NameShape.Forename) return false;
        Sentence sentence = context.Post.Sentences[name.Sentence];
        // "Yoga with Saskia for Year 5": where the class stands in the sentence and is not tied to the name, it is the class that is meant.
        if ((context.NameCues.In(sentence.FirstWord, sentence.EndWord) & NameCues.Year) != NameCues.None) return false;
        int from = Math.Max(0, name.FirstWord - Reach), to = Math.Min(context.Post.Words.Count, name.EndWord + Reach);
        return (context.NameCues.In(from, to) & Others) == NameCues.None;
    }
}
