using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds a name that says who did it: "It was Hope who thought of the radiator", "Who spotted it? Hunter did."</summary>
internal static class NameAnswers
{
    private static readonly ulong It = WordHash.Of("it"), Was = WordHash.Of("was"), Who = WordHash.Of("who"), Did = WordHash.Of("did");

    public static bool Is(NameCandidate name, in CandidateSurroundings around) => IsCleft(around) || IsAnswer(name, around);

    /// <summary>"It was Hope who thought of the radiator."</summary>
    private static bool IsCleft(in CandidateSurroundings around) =>
        around.After is { } after && after.Hash == Who && around.IsBehind(Was) && around.IsBehind(It, 2);

    /// <summary>"Who spotted it? Hunter did.", "Guess who lost a tooth? Lottie!"</summary>
    private static bool IsAnswer(NameCandidate name, in CandidateSurroundings around)
    {
        if (!around.StartsSentence || around.IsSetOff) return false;
        if (around.After is not { } after) return FollowsQuestion(name, around);
        if (after.Hash == Did) return true;
        bool ends = name.EndWord + 1 == around.SentenceWords.End;
        return ends && around.HasJoinedAfter(NameCues.Being) && FollowsQuestion(name, around);
    }

    /// <summary>Whether the sentence before, in the same segment, is a question.</summary>
    private static bool FollowsQuestion(NameCandidate name, in CandidateSurroundings around)
    {
        if (name.Sentence == 0) return false;
        Sentence before = around.Post.Sentences[name.Sentence - 1], own = around.Post.Sentences[name.Sentence];
        return before.Segment == own.Segment && around.Post.Prose[before.Span].TrimEnd().EndsWith('?');
    }
}
