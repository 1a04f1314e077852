using System.Buffers.Binary;
using System.Text;

namespace PostLint.School.Sealing;

/// <summary>Reads what <see cref="RegisterFactsWriter"/> wrote. The bytes have passed the tamper check, but are bounded all the same.</summary>
internal ref struct RegisterFactsReader
{
    /// <summary>A longer text is hardly one that many share.</summary>
    private const int LongestShared = 64;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> pool = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private ReadOnlySpan<byte> rest;

    private RegisterFactsReader(ReadOnlySpan<byte> bytes) => rest = bytes;

    /// <exception cref="RegisterException">The bytes are not what this version writes.</exception>
    public static RegisterFacts Read(ReadOnlySpan<byte> padded)
    {
        int length = padded.Length < sizeof(int) ? -1 : BinaryPrimitives.ReadInt32BigEndian(padded);
        if (length < sizeof(int) || length > padded.Length) throw Unreadable();
        var reader = new RegisterFactsReader(padded[sizeof(int)..length]);
        int parts = reader.ReadNumber();
        return new RegisterFacts
        {
            SealedOn = reader.ReadDate(),
            Pupils = (parts & RegisterParts.Pupils) == 0 ? null : reader.ReadPupils(),
            Consents = (parts & RegisterParts.Consents) == 0 ? null : reader.ReadConsents(),
            DoNotPublish = (parts & RegisterParts.DoNotPublish) == 0 ? null : reader.ReadBars(),
        };
    }

    private Person[] ReadPupils()
    {
        var pupils = new Person[ReadCount()];
        for (int i = 0; i < pupils.Length; i++)
        {
            pupils[i] = new Person
            {
                Kind = PersonKind.Pupil,
                Id = ReadText(),
                Forenames = ReadTexts(),
                Surname = ReadText(),
                OtherSurnames = ReadTexts(),
                Year = ReadShared(),
                Class = ReadShared(),
                Handles = ReadTexts(),
                Groups = ReadTexts(),
            };
        }

        return pupils;
    }

    private Consent[] ReadConsents()
    {
        var consents = new Consent[ReadCount()];
        for (int i = 0; i < consents.Length; i++)
        {
            consents[i] = new Consent
            {
                Id = ReadText(),
                Subject = ReadText(),
                Kinds = (ConsentKinds)ReadNumber(),
                Platforms = ReadTexts(),
                From = ReadDate(),
                Until = ReadDate(),
                WithdrawnOn = ReadDate(),
            };
        }

        return consents;
    }

    private Dictionary<string, DateOnly?> ReadBars()
    {
        int count = ReadCount();
        var bars = new Dictionary<string, DateOnly?>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++) bars[ReadText()] = ReadDate();
        return bars;
    }

    private string[] ReadTexts()
    {
        int count = ReadCount();
        if (count == 0) return [];
        var texts = new string[count];
        for (int i = 0; i < count; i++) texts[i] = ReadShared() ?? "";
        return texts;
    }

    private string ReadText() => ReadOptional() ?? "";

    /// <summary>A text that many share, such as a year, once in memory.</summary>
    private string? ReadShared()
    {
        if (!TryReadBytes(out ReadOnlySpan<byte> bytes)) return null;
        if (bytes.Length > LongestShared) return Encoding.UTF8.GetString(bytes);
        // A unit of UTF-16 takes one byte of UTF-8 or more.
        Span<char> units = stackalloc char[LongestShared];
        ReadOnlySpan<char> text = units[..Encoding.UTF8.GetChars(bytes, units)];
        if (pool.TryGetValue(text, out string? known)) return known;
        known = text.ToString();
        pool.Dictionary.Add(known, known);
        return known;
    }

    private string? ReadOptional() => TryReadBytes(out ReadOnlySpan<byte> bytes) ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>The bytes of a text; false for none.</summary>
    private bool TryReadBytes(out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        int length = ReadNumber() - 1;
        if (length < 0) return false;
        if (length > rest.Length) throw Unreadable();
        bytes = rest[..length];
        rest = rest[length..];
        return true;
    }

    private DateOnly? ReadDate()
    {
        int number = ReadNumber();
        if (number == 0) return null;
        return number - 1 <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number - 1) : throw Unreadable();
    }

    /// <summary>Each item takes a byte or more, so that a count beyond the rest is a fault.</summary>
    private int ReadCount()
    {
        int count = ReadNumber();
        return count <= rest.Length ? count : throw Unreadable();
    }

    private int ReadNumber()
    {
        int number = 0;
        for (int shift = 0; shift < 35 && rest.Length > 0; shift += 7)
        {
            byte part = rest[0];
            rest = rest[1..];
            number |= (part & 0x7F) << shift;
            if (part < 0x80) return number >= 0 ? number : throw Unreadable();
        }

        throw Unreadable();
    }

    private static RegisterException Unreadable() => new("it was sealed by another version of PostLint; update PostLint, or seal it anew");
}
