using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PostLint.Text;

namespace PostLint.Core.Tests.Properties;

public sealed class SourceTextDecoderTests
{
    private static readonly byte[][] BadUtf8 =
        [[0xFF], [0xC0, 0xAF], [0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xF5, 0x80], [0xE0, 0x80]];

    /// <summary>Drafts of whole characters: a lone surrogate has no bytes.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(Drafts.Any, Drafts.Soup).Select(text => new string([.. text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar).SelectMany(rune => rune.ToString())]));

    [Fact]
    public void Every_encoding_round_trips() => Property.Holds(Texts, text =>
    {
        // A second mark, or NUL behind that of UTF-16, reads as another mark.
        if (text.Length > 0 && text[0] is '\uFEFF' or '\0') return;
        Check(Encoding.UTF8.GetBytes(text), TextEncoding.Utf8);
        Check([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)], TextEncoding.Utf8WithBom);
        Check([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)], TextEncoding.Utf16LittleEndian);
        Check([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)], TextEncoding.Utf16BigEndian);
        Check([0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(text)], TextEncoding.Utf32LittleEndian);
        Check([0, 0, 0xFE, 0xFF, .. new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(text)], TextEncoding.Utf32BigEndian);

        void Check(byte[] bytes, TextEncoding encoding)
        {
            SourceText decoded = SourceTextDecoder.Decode(bytes);
            Assert.Equal(text, decoded.Content);
            Assert.Equal(encoding, decoded.Encoding);
            Assert.Empty(decoded.Invalid);
        }
    });

    [Fact]
    public void Bad_utf8_is_reported_where_it_stands() =>
        Property.Holds(Texts.Zip(Gen.Choose(0, 7)), pair => Property.Shrink(pair.Item1).Select(text => (text, pair.Item2)), pair => CheckBad(pair.Item1, BadUtf8[pair.Item2]), pair => $"{Property.Show(pair.Item1)} {pair.Item2}");

    [Fact]
    public void A_lone_surrogate_is_reported_where_it_stands()
    {
        SourceText decoded = SourceTextDecoder.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("ab"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("c"), 0x41]);
        Assert.Equal("ab\uFFFDc", decoded.Content);
        Assert.Equal([new InvalidBytes(new TextSpan(2, 1), 6), new InvalidBytes(new TextSpan(4, 0), 10)], decoded.Invalid);
    }

    [Fact]
    public void What_is_no_character_of_UTF_32_is_reported_where_it_stands()
    {
        SourceText decoded = SourceTextDecoder.Decode([0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes("a👍"), 0x00, 0xD8, 0, 0, .. Encoding.UTF32.GetBytes("c"), 0xFF, 0xFF, 0xFF, 0xFF, 0x41]);
        Assert.Equal("a👍\uFFFDc\uFFFD", decoded.Content);
        Assert.Equal([new InvalidBytes(new TextSpan(3, 1), 12), new InvalidBytes(new TextSpan(5, 1), 20), new InvalidBytes(new TextSpan(6, 0), 24)], decoded.Invalid);
    }

    [Theory]
    [InlineData(false, 0xFF, 0xFE, 0, 0)]
    [InlineData(false, 0, 0, 0xFE, 0xFF)]
    [InlineData(false, 0xFF, 0xFE, 0x61, 0)]
    [InlineData(true, 0x61, 0, 0, 0)]
    public void Only_what_has_a_mark_may_hold_NUL(bool isBinary, params int[] bytes) =>
        Assert.Equal(isBinary, SourceTextDecoder.LooksBinary([.. bytes.Select(value => (byte)value)]));

    [Fact]
    public void Any_bytes_decode() =>
        Property.Holds(Gen.ArrayOf(Gen.Choose(0, 255), 24), _ => [], values =>
        {
            byte[] bytes = [.. values.Select(value => (byte)value)];
            SourceText decoded = SourceTextDecoder.Decode(bytes);
            Assert.All(decoded.Invalid, invalid => Assert.True(invalid.Span.End <= decoded.Length && invalid.ByteOffset < bytes.Length));
        }, values => string.Join(' ', values));

    /// <summary>Between two letters, so that neither side completes or begins a sequence.</summary>
    private static void CheckBad(string text, byte[] bad)
    {
        byte[] head = Encoding.UTF8.GetBytes(text + "a");
        SourceText decoded = SourceTextDecoder.Decode([.. head, .. bad, .. "z"u8]);
        if (text.StartsWith('\uFEFF')) return;
        Assert.StartsWith(text + "a\uFFFD", decoded.Content, StringComparison.Ordinal);
        Assert.EndsWith("\uFFFDz", decoded.Content, StringComparison.Ordinal);
        Assert.Equal(new InvalidBytes(new TextSpan(text.Length + 1, 1), head.Length), decoded.Invalid[0]);
        Assert.All(decoded.Invalid, invalid => Assert.Equal('\uFFFD', decoded.Content[invalid.Span.Start]));
    }
}
