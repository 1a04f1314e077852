using System.Text;
using PostLint.Core.Tests.Harness;
using PostLint.Media;
using PostLint.Media.Stripping;

namespace PostLint.Core.Tests.Media;

public sealed class MetadataStripperTests
{
    private static readonly Dictionary<string, object> Tags = new(MetadataReading.Position())
    {
        ["Artist"] = "Ottoline Varga",
        ["Copyright"] = "Thornybrook School",
        ["ImageDescription"] = "Idris Fennimore",
        ["Orientation"] = 6,
    };

    private static readonly byte[] Exif = TestExif.Write(Tags);

    private static readonly byte[] Packet = Encoding.UTF8.GetBytes(TestImages.Xmp("<Iptc4xmpExt:PersonInImage>Idris Fennimore</Iptc4xmpExt:PersonInImage>"));

    public static TheoryData<string> Formats => ["jpeg", "png", "webp"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Pixels_stay_and_position_and_persons_go(string format)
    {
        byte[] file = File(format);
        foreach (StripScope scope in Enum.GetValues<StripScope>())
        {
            byte[] stripped = MetadataStripper.Strip(file, scope)!;
            ImageMetadata left = MetadataReading.Read(stripped);
            Assert.Equal(Pixels(format, file), Pixels(format, stripped));
            Assert.False(left.HasPosition);
            Assert.False(left.HasThumbnail);
            Assert.Equal(6, left.Orientation);
            Assert.Equal(scope == StripScope.KeepAuthor ? ["Author: Ottoline Varga", "Author: Thornybrook School"] : [], left.Texts.Select(text => $"{text.Kind}: {text.Text}"));
            Assert.DoesNotContain("Fennimore", Encoding.Latin1.GetString(stripped), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_stripped_file_is_stripped_no_further(string format)
    {
        byte[] once = MetadataStripper.Strip(File(format), StripScope.KeepAuthor)!;
        Assert.Equal(once, MetadataStripper.Strip(once, StripScope.KeepAuthor));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_that_is_cut_short_keeps_its_pixels_or_is_left_alone(string format)
    {
        byte[] file = File(format);
        for (int length = 0; length < file.Length; length++)
        {
            byte[]? stripped = MetadataStripper.Strip(file.AsSpan(0, length), StripScope.Everything);
            if (stripped is not null) Assert.False(MetadataReading.Read(stripped).HasPosition);
        }
    }

    [Fact]
    public void A_picture_without_metadata_stays_as_it_is()
    {
        Assert.Equal(TestImages.Jpeg(), MetadataStripper.Strip(TestImages.Jpeg(), StripScope.Everything));
        Assert.Equal(TestImages.Png(), MetadataStripper.Strip(TestImages.Png(), StripScope.Everything));
        Assert.Equal(TestImages.Webp(), MetadataStripper.Strip(TestImages.Webp(), StripScope.Everything));
    }

    [Fact]
    public void Jfif_colour_profile_and_colour_transform_stay()
    {
        byte[] jfif = TestImages.Segment(0xE0, "JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0"u8), profile = TestImages.Segment(0xE2, "ICC_PROFILE\0\u0001\u0001..."u8), adobe = TestImages.Segment(0xEE, "Adobe\0d\0\0\0\0\0"u8);
        byte[] pictures = TestImages.Segment(0xE2, "MPF\0..."u8), exif = TestImages.Segment(0xE1, [.. "Exif\0\0"u8, .. TestExif.Write(MetadataReading.Position())]);
        Assert.Equal(TestImages.Jpeg(jfif, profile, adobe), MetadataStripper.Strip(TestImages.Jpeg(jfif, exif, pictures, profile, adobe), StripScope.Everything));
    }

    [Fact]
    public void What_lies_behind_the_picture_goes()
    {
        byte[] second = TestImages.Jpeg(MetadataReading.Position());
        Assert.Equal(TestImages.Jpeg(), MetadataStripper.Strip([.. TestImages.Jpeg(), .. second], StripScope.Everything));
        Assert.Equal(TestImages.Png(), MetadataStripper.Strip([.. TestImages.Png(), .. second], StripScope.Everything));
    }

    [Fact]
    public void Other_formats_are_left_alone()
    {
        Assert.Null(MetadataStripper.Strip(TestIsoMedia.Heic(Exif), StripScope.Everything));
        Assert.Null(MetadataStripper.Strip(Exif, StripScope.Everything));
        Assert.Null(MetadataStripper.Strip("no image"u8, StripScope.Everything));
        Assert.Null(MetadataStripper.Strip([], StripScope.Everything));
    }

    private static byte[] File(string format) => format switch
    {
        "jpeg" => TestImages.Jpeg(TestImages.Segment(0xE1, [.. "Exif\0\0"u8, .. Exif]), TestImages.Segment(0xE1, [.. TestImages.XmpHead, .. Packet]), TestImages.IptcSegment((120, "Idris Fennimore")), TestImages.Segment(0xFE, "Idris Fennimore"u8)),
        "png" => TestImages.Png(("eXIf", Exif), ("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Packet]), ("tEXt", [.. "Title\0Idris Fennimore"u8])),
        _ => TestImages.Webp(("EXIF", Exif), ("XMP ", Packet)),
    };

    /// <summary>What a decoder makes pixels of: all but the segments and chunks of metadata, cut by code of its own.</summary>
    private static string Pixels(string format, byte[] file) => format switch
    {
        "jpeg" => Convert.ToHexString(file.AsSpan(file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDB, 0x00, 0x43]))),
        "png" => Chunk(file, "IHDR", 13) + Chunk(file, "IDAT", 10),
        _ => Chunk(file, "VP8L", 13),
    };

    private static string Chunk(byte[] file, string type, int length) => Convert.ToHexString(file.AsSpan(file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(type)), length));
}
