using System.Diagnostics;
using System.Text;
using PostLint.Core.Tests.Harness;
using PostLint.Media;

namespace PostLint.Core.Tests.Media;

/// <summary>Files made to exhaust whoever reads them.</summary>
public sealed class HostileImageTests
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(5);

    [Fact]
    public void A_chunk_that_unpacks_to_gigabytes_is_unpacked_to_a_limit()
    {
        var packed = new MemoryStream();
        using (var stream = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            var block = new byte[1 << 20];
            block.AsSpan().Fill((byte)'a');
            for (int i = 0; i < 256; i++) stream.Write(block);
        }

        ImageMetadata metadata = Bounded(TestImages.Png(("zTXt", [.. "Comment\0\0"u8, .. packed.ToArray()])));
        Assert.True(Assert.Single(metadata.Texts).Text.Length <= 4096);
    }

    [Fact]
    public void Deep_xml_costs_no_stack()
    {
        const int Depth = 100_000;
        var xml = new StringBuilder();
        for (int i = 0; i < Depth; i++) xml.Append("<a:b rdf:parseType=\"Resource\">");
        for (int i = 0; i < Depth; i++) xml.Append("</a:b>");
        Bounded(TestImages.Png(("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(TestImages.Xmp(xml.ToString()))])));
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<a b")]
    [InlineData("<a b=\"")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("&#x110000;&#99999999999;&;&amp")]
    [InlineData("<a =\"x\" b='y'/>")]
    public void Xml_that_is_none_ends(string piece) =>
        Bounded(TestImages.Png(("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 50_000)))])));

    [Fact]
    public void Directories_in_a_ring_are_read_once()
    {
        // One entry that points at its own directory, and a next directory that is this one again.
        byte[] exif = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x69, 0x87, 4, 0, 1, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0, 0];
        Bounded(TestImages.Jpeg(TestImages.Segment(0xE1, [.. "Exif\0\0"u8, .. exif])));
    }

    [Fact]
    public void Many_segments_blocks_and_boxes_end()
    {
        Bounded([0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 3_000_000)]);
        Bounded([0xFF, 0xD8, .. Enumerable.Repeat<byte[]>([0xFF, 0xE5, 0, 2], 700_000).SelectMany(segment => segment)]);
        Bounded([.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x21, 0xFE, .. Enumerable.Repeat<byte[]>([1, 65], 2_000_000).SelectMany(block => block)]);
        Bounded([0, 0, 0, 8, .. "ftyp"u8, .. Enumerable.Repeat<byte[]>([0, 0, 0, 8, .. "moov"u8], 400_000).SelectMany(box => box)]);
    }

    [Fact]
    public void Entries_that_claim_gigabytes_give_nothing()
    {
        byte[] exif = [.. "II*\0"u8, 8, 0, 0, 0, 2, 0, 0x0E, 1, 2, 0, 255, 255, 255, 255, 8, 0, 0, 0, 0x3B, 1, 12, 0, 255, 255, 255, 127, 255, 255, 255, 255, 0, 0, 0, 0];
        Bounded(TestImages.Jpeg(TestImages.Segment(0xE1, [.. "Exif\0\0"u8, .. exif])));
        Bounded([.. "RIFF"u8, 255, 255, 255, 255, .. "WEBPEXIF"u8, 255, 255, 255, 255]);
        Bounded([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 255, 255, 255, 255, .. "eXIf"u8]);
    }

    private static ImageMetadata Bounded(byte[] file)
    {
        var watch = Stopwatch.StartNew();
        ImageMetadata metadata = MetadataReading.Read(file);
        Assert.True(watch.Elapsed < Enough, $"took {watch.Elapsed}");
        return metadata;
    }
}
