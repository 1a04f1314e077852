using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>How much the sentences of a post sound like each act, and their marks; read for all sentences and all acts at once, since every post is asked for most.</summary>
internal sealed class SpeechActScores
{
    /// <summary>In a shorter sentence the model has too little to go by, and says less for it.</summary>
    public const int ShortSentence = 5;

    private readonly float[] most = new float[SpeechActFormat.Acts];
    private float[] scores = [];
    private SentenceMarks[] marks = [];
    private int marked;
    private Post post = null!;

    /// <summary>How many sentences there are; a heading or a cell of a table, too short to sound like much, counts as a part of one.</summary>
    public float Spoken { get; private set; }

    /// <summary>How often <see cref="Spoken"/> doubles beyond two sentences.</summary>
    public float Doublings { get; private set; }

    /// <summary>Turns to a post and reads it.</summary>
    public void Read(Post next)
    {
        post = next;
        int count = next.SentenceList.Count;
        if (marks.Length < count)
        {
            marks = new SentenceMarks[Math.Max(count, 2 * marks.Length)];
            scores = new float[marks.Length * SpeechActFormat.Acts];
        }

        (Spoken, marked) = (0, 0);
        most.AsSpan().Fill(float.NegativeInfinity);
        Span<ulong> words = stackalloc ulong[SpeechActFeatures.MostWords];
        for (int i = 0; i < count; i++)
        {
            Sentence sentence = next.SentenceList[i];
            Span<float> row = scores.AsSpan(i * SpeechActFormat.Acts, SpeechActFormat.Acts);
            int wordCount = SpeechActModel.Score(next, sentence, row, words);
            if (wordCount == 0) continue;
            SentenceNetwork.Add(words[..wordCount], row);
            Spoken += MathF.Min(1, (float)sentence.WordCount / ShortSentence);
            for (int act = 0; act < row.Length; act++) most[act] = MathF.Max(most[act], row[act]);
        }

        Doublings = MathF.Log2(MathF.Max(2, Spoken) / 2);
    }

    /// <summary>How much a sentence sounds like this: a margin, above zero when it rather does.</summary>
    public float Of(int sentence, SpeechAct act) => scores[sentence * SpeechActFormat.Acts + (int)act];

    /// <summary>How much the one sentence sounds like this that does most; negative infinity when no sentence holds a word.</summary>
    public float Most(SpeechAct act) => most[(int)act];

    /// <summary>The marks of a sentence; found for those before it too, so that they are asked for in order.</summary>
    public SentenceMarks MarksOf(int sentence)
    {
        for (; marked <= sentence; marked++) marks[marked] = SentenceMarkReader.Of(post, post.SentenceList[marked]);
        return marks[sentence];
    }
}
