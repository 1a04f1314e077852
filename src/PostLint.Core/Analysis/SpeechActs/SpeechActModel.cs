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
    private static readonly byte* Data;
    private static readonly int SlotCount;

#pragma warning disable CA1810 // The fields come from one resource and need each other.
    static SpeechActModel()
#pragma warning restore CA1810
    {
        EmbeddedTable table = EmbeddedTable.Open("speech-acts.bin", SpeechActFormat.Magic, SpeechActFormat.Version);
        table.Expect(SpeechActFormat.Length(table.SlotCount));
        Data = table.Data;
        SlotCount = table.SlotCount;
    }

    /// <summary>How much a sentence sounds like each act: a margin, above zero when it rather does and about 1 when it plainly does.</summary>
    /// <param name="post">The post.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="scores">Takes the margins.</param>
    /// <param name="words">Takes the features of the single words, at most <see cref="SpeechActFeatures.MostWords"/>.</param>
    /// <returns>How many words it took.</returns>
    public static int Score(Post post, Sentence sentence, Span<float> scores, Span<ulong> words)
    {
        var sum = new Sum(words);
        SpeechActFeatures.Visit(post, sentence, ref sum);
        float norm = 1 / MathF.Sqrt(Math.Max(1, sum.Count));
        Span<short> totals = stackalloc short[2 * Vector256<short>.Count + Vector128<short>.Count];
        sum.Low.CopyTo(totals);
        sum.High.CopyTo(totals[Vector256<short>.Count..]);
        sum.Last.CopyTo(totals[(2 * Vector256<short>.Count)..]);
        for (int act = 0; act < SpeechActFormat.Acts; act++) scores[act] = Float(SpeechActFormat.HeaderLength, act) + Float(SpeechActFormat.ScalesAt, act) * totals[act] * norm;
        return sum.WordCount;
    }

    private static float Float(int at, int index) => BinaryPrimitives.ReadSingleLittleEndian(new ReadOnlySpan<byte>(Data + at + index * sizeof(float), sizeof(float)));

    private ref struct Sum(Span<ulong> words) : ISpeechActFeatureSink
    {
        private readonly Span<ulong> words = words;

        public Vector256<short> Low, High;

        /// <summary>The acts behind the first 32, which fill no vector of their own.</summary>
        public Vector128<short> Last;

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
            if ((Data[SpeechActFormat.FilterAt + (bit >> 3)] >> (int)(bit & 7) & 1) != 0) AddRow(feature);
        }

        private void AddRow(ulong feature)
        {
            uint wanted = SpeechActFormat.Fingerprint(feature);
            var fingerprints = (uint*)(Data + SpeechActFormat.FingerprintsAt);
            for (int slot = SpeechActFormat.Slot(feature, SlotCount); ; slot = slot + 1 == SlotCount ? 0 : slot + 1)
            {
                uint found = Unsafe.ReadUnaligned<uint>(fingerprints + slot);
                if (!BitConverter.IsLittleEndian) found = BinaryPrimitives.ReverseEndianness(found);
                if (found == 0) return;
                if (found != wanted) continue;
                byte* at = Data + SpeechActFormat.FingerprintsAt + (long)SlotCount * SpeechActFormat.FingerprintLength + (long)slot * SpeechActFormat.RowLength;
                Vector256<sbyte> row = Vector256.Load((sbyte*)at);
                Count++;
                Low += Vector256.WidenLower(row);
                High += Vector256.WidenUpper(row);
                Last += Vector128.WidenLower(Vector128.CreateScalar(Unsafe.ReadUnaligned<int>(at + Vector256<sbyte>.Count)).AsSByte());
                return;
            }
        }
    }
}
