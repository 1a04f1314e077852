using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>Words that ask readers to tag people: "tag yourselves in the pictures", "tag a friend"; not "please don't tag anybody".</summary>
internal static class TagInvitations
{
    /// <summary>How far before it a word may turn the request into its opposite.</summary>
    private const int ReachOfNot = 4;

    private static readonly ulong Tag = WordHash.Of("tag");

    private static readonly ulong[] Whom = [.. new[] { "yourself", "yourselves", "friends", "friend", "mate", "mates", "child", "children", "kids", "anyone", "everyone", "someone", "anybody", "somebody", "classmates", "teacher", "teachers", "family", "son", "daughter" }.Select(word => WordHash.Of(word))];

    private static readonly ulong[] Between = [.. new[] { "a", "an", "your", "you", "own", "any", "who", "the", "them", "and", "best", "all", "of", "in" }.Select(word => WordHash.Of(word))];

    private static readonly ulong[] Not = [.. new[] { "not", "dont", "don't", "never", "no", "avoid", "without", "cant", "can't", "cannot", "nobody", "rather", "instead", "stop" }.Select(word => WordHash.Of(word))];

    public static void Report(PostContext context)
    {
        ListView<Word> words = context.Post.Words;
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Hash != Tag || words[i].Is(WordFlags.InHashtag | WordFlags.InMention)) continue;
            int whom = i + 1;
            while (whom < Math.Min(words.Count, i + 4) && Array.IndexOf(Between, words[whom].Hash) >= 0) whom++;
            if (whom >= words.Count || Array.IndexOf(Whom, words[whom].Hash) < 0 || IsRefused(words, i)) continue;
            context.Report(context.Source(context.WordSpan(i, whom - i + 1)), "this asks readers to tag people in pictures");
        }
    }

    private static bool IsRefused(ListView<Word> words, int tag)
    {
        for (int i = tag; i > Math.Max(0, tag - ReachOfNot) && !words[i].Is(WordFlags.SentenceStart); i--)
        {
            if (Array.IndexOf(Not, words[i - 1].Hash) >= 0) return true;
        }

        return false;
    }
}
