using PostLint.Posts;

namespace PostLint.Rules.Publishing;

/// <summary>What each sentence of a post tells of the past and of what is to come, counted once, so that every bare date of a programme may ask for the others.</summary>
internal sealed class SentenceTenses
{
    private readonly bool[] past;
    private readonly int[] future;

    /// <summary>How many sentences before one announce a programme.</summary>
    private readonly int[] programmes;

    private readonly int allPast, allFuture;

    public SentenceTenses(Post post, Func<Sentence, bool> isPast, Func<Sentence, int> countFuture, Func<Sentence, bool> isProgramme)
    {
        int count = post.Sentences.Count;
        (past, future, programmes) = (new bool[count], new int[count], new int[count + 1]);
        for (int i = 0; i < count; i++)
        {
            Sentence sentence = post.Sentences[i];
            past[i] = isPast(sentence);
            future[i] = countFuture(sentence);
            programmes[i + 1] = programmes[i] + (isProgramme(sentence) ? 1 : 0);
            allPast += past[i] ? 1 : 0;
            allFuture += future[i];
        }
    }

    /// <summary>How much the sentences around one speak of what is to come; nothing where one of them looks back.</summary>
    public double WeighAround(int sentence) =>
        allPast > (past[sentence] ? 1 : 0) ? 0 : 0.5 + 0.5 * programmes[sentence] + 0.25 * (allFuture - future[sentence]);
}
