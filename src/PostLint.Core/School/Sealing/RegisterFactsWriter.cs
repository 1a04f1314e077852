using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace PostLint.School.Sealing;

/// <summary>
/// Writes facts in one canonical form, whatever order the rows came in: sorted by id, with what rules ask for and nothing else. Numbers are
/// base-128, texts UTF-8 behind their length, days counted from year 1.
/// </summary>
internal sealed class RegisterFactsWriter
{
    /// <summary>The length of the plain text is a multiple of it.</summary>
    private const int Padding = 1 << 16;

    private readonly ArrayBufferWriter<byte> output = new(Padding);

    public static byte[] Write(RegisterFacts facts)
    {
        var writer = new RegisterFactsWriter();
        writer.output.Write<byte>([0, 0, 0, 0]);
        writer.Write((facts.Pupils is null ? 0 : RegisterParts.Pupils) | (facts.Consents is null ? 0 : RegisterParts.Consents) | (facts.DoNotPublish is null ? 0 : RegisterParts.DoNotPublish));
        writer.Write(facts.SealedOn);
        writer.WriteAll(facts.Pupils?.OrderBy(pupil => pupil.Id, StringComparer.Ordinal), writer.Write);
        writer.WriteAll(facts.Consents?.OrderBy(consent => consent.Subject, StringComparer.Ordinal).ThenBy(consent => consent.Id, StringComparer.Ordinal), writer.Write);
        writer.WriteAll(facts.DoNotPublish?.OrderBy(bar => bar.Key, StringComparer.Ordinal), writer.Write);
        return writer.Padded();
    }

    private byte[] Padded()
    {
        int length = output.WrittenCount;
        var padded = new byte[(length + Padding - 1) / Padding * Padding];
        output.WrittenSpan.CopyTo(padded);
        BinaryPrimitives.WriteInt32BigEndian(padded, length);
        output.Clear();
        return padded;
    }

    private void WriteAll<T>(IEnumerable<T>? items, Action<T> write)
    {
        if (items is null) return;
        T[] all = [.. items];
        Write(all.Length);
        foreach (T item in all) write(item);
    }

    private void Write(Person pupil)
    {
        Write(pupil.Id);
        WriteAll(pupil.Forenames, Write);
        Write(pupil.Surname);
        WriteAll(pupil.OtherSurnames, Write);
        Write(pupil.Year);
        Write(pupil.Class);
        WriteAll(pupil.Handles, Write);
        WriteAll(pupil.Groups, Write);
    }

    private void Write(Consent consent)
    {
        Write(consent.Id);
        Write(consent.Subject);
        Write((int)consent.Kinds);
        WriteAll(consent.Platforms, Write);
        Write(consent.From);
        Write(consent.Until);
        Write(consent.WithdrawnOn);
    }

    private void Write(KeyValuePair<string, DateOnly?> bar)
    {
        Write(bar.Key);
        Write(bar.Value);
    }

    /// <summary>Nothing is 0, so that it differs from an empty text.</summary>
    private void Write(string? text)
    {
        if (text is null)
        {
            Write(0);
            return;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Write(bytes.Length + 1);
        output.Write(bytes);
    }

    private void Write(DateOnly? date) => Write(date is { } day ? day.DayNumber + 1 : 0);

    private void Write(int number)
    {
        for (; number >= 0x80; number >>= 7) output.Write<byte>([(byte)(number | 0x80)]);
        output.Write<byte>([(byte)number]);
    }
}
