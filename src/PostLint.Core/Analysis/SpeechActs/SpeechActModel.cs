using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// A linear model over <see cref="SpeechActFeatures"/>, one row of weights for each feature and one column for each <see cref="SpeechAct"/>, trained by
/// <c>eng/PostLint.SpeechActs</c>. Reads the assembly's own memory: nothing is built, copied or allocated.
/// </summary>
internal static unsafe class SpeechActModel
{
    private static readonly EmbeddedTable Table = Open();

    /// <summary>How much a sentence sounds like each act: a margin, above zero when it rather does and about 1 when it plainly does.</summary>
    /// <param name="post">The post.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="scores">Takes the margins.</param>
    /// <param name="words">Takes the features of the single words, at most <see cref="SpeechActFeatures.MostWords"/>.</param>
    /// <returns>How many words it took.</returns>
    [SkipLocalsInit]
    public static int Score(Post post, Sentence sentence, Span<float> scores, Span<ulong> words)
    {
        ulong* features = stackalloc ulong[SpeechActFeatures.MostFeatures];
        var sieve = new Sieve(words, features);
        SpeechActFeatures.Visit(post, sentence, ref sieve);
        nint* rows = stackalloc nint[SpeechActFeatures.MostFeatures];
        int count = FindRows(new ReadOnlySpan<ulong>(features, sieve.Count), rows);
        Vector256<short> low = default, high = default;
        // The acts behind the first 32 fill no vector of their own.
        Vector128<short> last = default;
        for (int i = 0; i < count; i++)
        {
            var weights = (sbyte*)rows[i];
            Vector256<sbyte> row = Vector256.Load(weights);
            low += Vector256.WidenLower(row);
            high += Vector256.WidenUpper(row);
            last += Vector128.WidenLower(Vector128.CreateScalar(Unsafe.ReadUnaligned<int>(weights + Vector256<sbyte>.Count)).AsSByte());
        }

        short* totals = stackalloc short[2 * Vector256<short>.Count + Vector128<short>.Count];
        low.Store(totals);
        high.Store(totals + Vector256<short>.Count);
        last.Store(totals + 2 * Vector256<short>.Count);
        float norm = 1 / MathF.Sqrt(Math.Max(1, count));
        for (int act = 0; act < SpeechActFormat.Acts; act++) scores[act] = Float(SpeechActFormat.HeaderLength, act) + Float(SpeechActFormat.ScalesAt, act) * totals[act] * norm;
        return sieve.WordCount;
    }

    /// <summary>Where the weights of the features stand that the model knows; returns how many it knows.</summary>
    private static int FindRows(ReadOnlySpan<ulong> features, nint* rows)
    {
        byte* first = Table.Data + SpeechActFormat.FingerprintsAt + (long)Table.SlotCount * SpeechActFormat.FingerprintLength;
        int count = 0;
        foreach (ulong feature in features)
        {
            int slot = Table.Find(SpeechActFormat.FingerprintsAt, SpeechActFormat.Slot(feature, Table.SlotCount), SpeechActFormat.Fingerprint(feature));
            if (slot >= 0) rows[count++] = (nint)(first + (long)slot * SpeechActFormat.RowLength);
        }

        return count;
    }

    private static float Float(int at, int index) => BinaryPrimitives.ReadSingleLittleEndian(new ReadOnlySpan<byte>(Table.Data + at + index * sizeof(float), sizeof(float)));

    private static EmbeddedTable Open()
    {
        EmbeddedTable table = EmbeddedTable.Open("speech-acts.bin", SpeechActFormat.Magic, SpeechActFormat.Version);
        table.Expect(SpeechActFormat.Length(table.SlotCount));
        return table;
    }

    /// <summary>Keeps the features that the model may know. Every feature is written, and the next one over it unless it counts: which ones do cannot be foreseen.</summary>
    private ref struct Sieve(Span<ulong> words, ulong* features) : ISpeechActFeatureSink
    {
        private readonly Span<ulong> words = words;
        private readonly ulong* features = features;
        private readonly byte* filter = Table.Data + SpeechActFormat.FilterAt;

        public int Count, WordCount;

        public void AddWord(ulong feature)
        {
            words[WordCount++] = feature;
            Add(feature);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(ulong feature)
        {
            uint bit = SpeechActFormat.FilterBit(feature);
            features[Count] = feature;
            Count += filter[bit >> 3] >> (int)(bit & 7) & 1;
        }
    }
}
