using System.Buffers.Binary;
using PostLint.Analysis;

namespace PostLint.SpeechActs;

/// <summary>Lays a model out as <see cref="SpeechActFormat"/>: weights as signed bytes, one scale for each act.</summary>
internal static class ModelWriter
{
    /// <summary>Slots for three features; fuller tables are smaller but cost longer searches.</summary>
    private const int SlotsPerThree = 4;

    public static byte[] Write(Model model)
    {
        int slotCount = model.Index.Count * SlotsPerThree / 3 + 1;
        var bytes = new byte[SpeechActFormat.Length(slotCount)];
        Put(bytes, 0, SpeechActFormat.Magic);
        Put(bytes, 4, SpeechActFormat.Version);
        Put(bytes, 8, (uint)slotCount);
        Put(bytes, 12, (uint)model.Index.Count);
        float[] scales = Scales(model);
        for (int act = 0; act < SpeechActFormat.Acts; act++)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(SpeechActFormat.HeaderLength + act * sizeof(float)), model.Biases[act]);
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(SpeechActFormat.ScalesAt + act * sizeof(float)), scales[act]);
        }

        foreach ((ulong feature, int row) in model.Index.OrderBy(pair => pair.Key))
        {
            uint bit = SpeechActFormat.FilterBit(feature);
            bytes[SpeechActFormat.FilterAt + (bit >> 3)] |= (byte)(1 << (int)(bit & 7));
            int slot = Free(bytes, slotCount, feature);
            Put(bytes, SpeechActFormat.FingerprintsAt + slot * SpeechActFormat.FingerprintLength, SpeechActFormat.Fingerprint(feature));
            Span<byte> weights = bytes.AsSpan(SpeechActFormat.FingerprintsAt + slotCount * SpeechActFormat.FingerprintLength + slot * SpeechActFormat.RowLength);
            for (int act = 0; act < SpeechActFormat.Acts; act++)
                weights[act] = (byte)(sbyte)Math.Clamp(MathF.Round(model.Weights[row * SpeechActFormat.Acts + act] / scales[act]), -127, 127);
        }

        return bytes;
    }

    private static int Free(byte[] bytes, int slotCount, ulong feature)
    {
        int slot = SpeechActFormat.Slot(feature, slotCount);
        while (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(SpeechActFormat.FingerprintsAt + slot * SpeechActFormat.FingerprintLength)) is var taken and not 0)
        {
            if (taken == SpeechActFormat.Fingerprint(feature)) throw new InvalidOperationException("two features share slot and fingerprint; change the slot count");
            slot = slot + 1 == slotCount ? 0 : slot + 1;
        }

        return slot;
    }

    private static float[] Scales(Model model)
    {
        var scales = new float[SpeechActFormat.Acts];
        for (int i = 0; i < model.Weights.Length; i++) scales[i % SpeechActFormat.Acts] = Math.Max(scales[i % SpeechActFormat.Acts], Math.Abs(model.Weights[i]) / 127);
        return [.. scales.Select(scale => Math.Max(scale, 1e-6f))];
    }

    private static void Put(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
}
