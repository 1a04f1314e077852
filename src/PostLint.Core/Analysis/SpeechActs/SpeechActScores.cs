using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>How much the sentences of a post sound like each act, and their marks. A sentence is read when it is first asked for, for all acts at once.</summary>
internal sealed class SpeechActScores
{
    private float[] scores = [];
    private SentenceMarks[] marks = [];
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
            marks = new SentenceMarks[ready.Length];
            scores = new float[ready.Length * SpeechActFormat.Acts];
        }

        ready.AsSpan(0, count).Clear();
    }

    /// <summary>How much a sentence sounds like this: a margin, above zero when it rather does.</summary>
    public float Of(int sentence, SpeechAct act)
    {
        Read(sentence);
        return scores[sentence * SpeechActFormat.Acts + (int)act];
    }

    /// <summary>The marks of a sentence.</summary>
    public SentenceMarks MarksOf(int sentence)
    {
        Read(sentence);
        return marks[sentence];
    }

    private void Read(int sentence)
    {
        if (ready[sentence]) return;
        SpeechActModel.Score(post!, post!.SentenceList[sentence], scores.AsSpan(sentence * SpeechActFormat.Acts, SpeechActFormat.Acts));
        marks[sentence] = SentenceMarkReader.Of(post, post.SentenceList[sentence]);
        ready[sentence] = true;
    }
}
