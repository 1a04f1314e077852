using System.Buffers.Binary;
using System.Runtime.InteropServices;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// What each word gives the filters and sums of <see cref="SentenceNetwork"/>: that does not depend on the post, so it is worked out when a word is first
/// met and kept as long as the program runs; the vocabulary bounds it.
/// </summary>
internal static unsafe class WordShares
{
    /// <summary>What 1 is among the shares of filters, which are whole numbers.</summary>
    public const float One = 256;

    /// <summary>Where the shares of the sums begin, in bytes; those of the filters stand before them, first word of a filter first.</summary>
    public const int SumsAt = Width * Filters * sizeof(short);

    private const int Dimensions = SentenceNetworkFormat.Dimensions, Filters = SentenceNetworkFormat.Filters, Width = SentenceNetworkFormat.Width, Sums = SentenceNetworkFormat.Sums;

    /// <summary>The most that one word gives a filter: three words and the bias still fit.</summary>
    private const float Most = short.MaxValue / (Width + 1);

    private static readonly EmbeddedTable Table = Open();
    private static readonly nint[] Shares = new nint[SentenceNetworkFormat.FirstSlot + Table.SlotCount];

    /// <summary>The parameters, see <see cref="SentenceNetworkFormat"/>.</summary>
    public static readonly float* Parameters = ReadParameters();

    /// <summary>Where each filter begins, as whole numbers.</summary>
    public static readonly short* FilterBiases = ReadFilterBiases();

    /// <summary>The row of a word, to ask <see cref="Of"/> for.</summary>
    public static int RowOf(ulong feature)
    {
        int slot = Table.Find(SentenceNetworkFormat.FingerprintsAt, SentenceNetworkFormat.Slot(feature, Table.SlotCount), SentenceNetworkFormat.Fingerprint(feature));
        return slot < 0 ? SentenceNetworkFormat.Unknown : SentenceNetworkFormat.FirstSlot + slot;
    }

    /// <summary>Where the shares of a row stand.</summary>
    public static nint Of(int row)
    {
        nint known = Volatile.Read(ref Shares[row]);
        return known != 0 ? known : Add(row);
    }

    private static nint Add(int row)
    {
        var made = (nint)NativeMemory.AlignedAlloc(SumsAt + Sums * sizeof(float), 32);
        var filters = new Span<short>((void*)made, Width * Filters);
        Span<float> numbers = stackalloc float[Dimensions];
        ReadNumbers(row, numbers);
        Span<float> sums = stackalloc float[Filters];
        for (int place = 0; place < Width; place++)
        {
            Multiply(numbers, SentenceNetworkFormat.FilterWeights + place * Dimensions * Filters, sums);
            for (int filter = 0; filter < Filters; filter++) filters[place * Filters + filter] = Whole(sums[filter]);
        }

        Multiply(numbers, SentenceNetworkFormat.SumsOfTerms + Filters * Sums, new Span<float>((void*)(made + SumsAt), Sums));
        nint first = Interlocked.CompareExchange(ref Shares[row], made, 0);
        if (first == 0) return made;
        NativeMemory.AlignedFree((void*)made);
        return first;
    }

    /// <summary>A word's numbers times a table of parameters with one row for each of them.</summary>
    private static void Multiply(ReadOnlySpan<float> numbers, int table, Span<float> sums)
    {
        sums.Clear();
        for (int i = 0; i < numbers.Length; i++)
        {
            float* weights = Parameters + table + i * sums.Length;
            for (int k = 0; k < sums.Length; k++) sums[k] += numbers[i] * weights[k];
        }
    }

    private static void ReadNumbers(int row, Span<float> numbers)
    {
        var word = (sbyte*)(Table.Data + SentenceNetworkFormat.RowAt(row, Table.SlotCount));
        for (int i = 0; i < Dimensions; i++) numbers[i] = word[i] * Parameters[SentenceNetworkFormat.WordScales + i];
    }

    private static short Whole(float value) => (short)MathF.Round(Math.Clamp(value * One, -Most, Most));

    private static EmbeddedTable Open()
    {
        EmbeddedTable table = EmbeddedTable.Open("sentence-network.bin", SentenceNetworkFormat.Magic, SentenceNetworkFormat.Version);
        table.Expect(SentenceNetworkFormat.Length(table.SlotCount));
        return table;
    }

    private static float* ReadParameters()
    {
        var read = (float*)NativeMemory.AlignedAlloc(SentenceNetworkFormat.Parameters * sizeof(float), 32);
        for (int i = 0; i < SentenceNetworkFormat.Parameters; i++)
            read[i] = BinaryPrimitives.ReadSingleLittleEndian(new ReadOnlySpan<byte>(Table.Data + SentenceNetworkFormat.HeaderLength + i * sizeof(float), sizeof(float)));
        return read;
    }

    private static short* ReadFilterBiases()
    {
        var biases = (short*)NativeMemory.AlignedAlloc(Filters * sizeof(short), 32);
        for (int filter = 0; filter < Filters; filter++) biases[filter] = Whole(Parameters[SentenceNetworkFormat.FilterBiases + filter]);
        return biases;
    }
}
