using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>How much the sentences of a post sound like each act. A sentence is scored when it is first asked for, for all acts at once.</summary>
internal sealed class SpeechActScores
{
    private float[] scores = [];
    private bool[] ready = [];
    private Post? post;

    /// <summary>Turns to a post.</summary>
    public void Reset(Post next)
    {
        post = next;
        int count = next.SentenceList.Count;
        if (ready.Length < count)
        {
            ready = new bool[Math.Max(count, 2 * ready.Length)];
            scores = new float[ready.Length * SpeechActFormat.Acts];
        }

        ready.AsSpan(0, count).Clear();
    }

    /// <summary>How much a sentence sounds like this: a margin, above zero when it rather does.</summary>
    public float Of(int sentence, SpeechAct act)
    {
        int start = sentence * SpeechActFormat.Acts;
        if (!ready[sentence])
        {
            SpeechActModel.Score(post!, post!.SentenceList[sentence], scores.AsSpan(start, SpeechActFormat.Acts));
            ready[sentence] = true;
        }

        return scores[start + (int)act];
    }
}
