using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What speaks for the post's author or somebody of the author's family.</summary>
internal static class AuthorEvidence
{
    /// <summary>How far before a name "my" is looked for, how many words follow a signature at most, and how many stand before it at least.</summary>
    private const int ReachOfMy = 4, WordsBehind = 3, WordsBefore = 8;

    private static readonly ulong My = WordHash.Of("my"), Our = WordHash.Of("our");

    public static void Weigh(PostContext context, NameCandidate name, in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        if (around.HasBefore(NameCues.ChildFamily, 2) && IsBehindMy(context, name)) sheet.Not("the author's own family", 7);
        if (!ties.Year && IsSignature(name, around)) sheet.Not("a name at the end of the post", 3);
        if (IsAuthor(context, name)) sheet.Not("the post's author", 9);
    }

    /// <summary>"My daughter Amara"; on a personal account "our daughter Amara" too.</summary>
    private static bool IsBehindMy(PostContext context, NameCandidate name)
    {
        for (int i = Math.Max(0, name.FirstWord - ReachOfMy); i < name.FirstWord; i++)
        {
            ulong word = context.Post.Words[i].Hash;
            if (word == My || word == Our && context.Authorship.IsPersonal) return true;
        }

        return false;
    }

    /// <summary>The last line of a post with nothing but a name.</summary>
    private static bool IsSignature(NameCandidate name, in CandidateSurroundings around)
    {
        ListView<Word> words = around.Post.Words;
        if (words.Count - name.EndWord > WordsBehind || name.FirstWord <= WordsBefore || words[name.FirstWord - 1].Is(WordFlags.Number)) return false;
        bool line = around.Segment.Kind == ProseSegmentKind.Paragraph && !around.IsPossessive && around.Word.Is(WordFlags.SentenceStart | WordFlags.LineBreakBefore);
        return line && !around.HasAfter(NameCues.Year | NameCues.Praise, 3);
    }

    private static bool IsAuthor(PostContext context, NameCandidate name)
    {
        if (context.Post.Metadata.Author is not { Length: > 0 } author) return false;
        ulong first = context.Post.Words[name.FirstWord].Hash;
        var words = new WordScanner(author);
        while (words.MoveNext())
        {
            if (words.Hash == first && words.Length > 2) return true;
        }

        return false;
    }
}
