using System.Text;
using PostLint.Core.Tests.Harness;
using PostLint.Media;

namespace PostLint.Core.Tests.Media;

public sealed class ImageMetadataReaderTests
{
    private static readonly byte[] Exif = TestExif.Write(MetadataReading.Position());

    public static TheoryData<string> Formats => ["jpeg", "png", "webp", "tiff", "heic", "png-profile", "xmp", "xmp-elements", "mp4", "mov"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Position_is_found(string format) => Assert.True(MetadataReading.Read(WithPosition(format)).HasPosition);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_that_is_cut_short_is_read_as_far_as_it_goes(string format)
    {
        byte[] file = WithPosition(format);
        for (int length = 0; length < file.Length; length++) MetadataReading.Read(file[..length]);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_forged_file_does_no_harm(string format)
    {
        byte[] file = WithPosition(format);
        var random = new Random(7);
        for (int round = 0; round < 400; round++)
        {
            byte[] forged = [.. file];
            for (int i = 0; i < 1 + round % 8; i++) forged[random.Next(forged.Length)] = (byte)(round % 3 == 0 ? 0xFF : random.Next(256));
            MetadataReading.Read(forged);
        }
    }

    [Fact]
    public void Fractions_of_zero_and_the_sea_off_Africa_are_no_position()
    {
        Assert.False(MetadataReading.Read(TestImages.Jpeg(new Dictionary<string, object> { ["GPSLatitude"] = 0.0, ["GPSLongitude"] = 0.0 })).HasPosition);
        Assert.False(MetadataReading.Read(TestImages.Jpeg(new Dictionary<string, object> { ["GPSLatitude"] = 54.4 })).HasPosition);
        Assert.False(MetadataReading.Read(TestImages.XmpSegment("<exif:GPSLatitude/><exif:GPSLongitude> </exif:GPSLongitude>")).HasPosition);
    }

    [Fact]
    public void Texts_of_exif_keep_their_kind()
    {
        byte[] file = TestImages.Jpeg(new Dictionary<string, object> { ["Artist"] = "Zoë Osgood", ["ImageDescription"] = "Kiln", ["XPTitle"] = "Owls", ["XPAuthor"] = "M. Osgood", ["Make"] = "SchoolCam", ["Orientation"] = 6 });
        Assert.Equal(["Description: Kiln", "Author: Zoë Osgood", "Description: Owls", "Author: M. Osgood"], MetadataReading.Texts(file));
        Assert.Equal(6, MetadataReading.Read(file).Orientation);
    }

    [Fact]
    public void Xmp_is_read_from_elements_and_attributes()
    {
        byte[] file = TestImages.Jpeg(TestImages.XmpSegment("""
            <dc:creator><rdf:Seq><rdf:li>M. Osgood</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Owls &amp; kiln &#x263A;</rdf:li></rdf:Alt></dc:description>
            <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Dilys Farrow</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
            <mwg-rs:Regions><mwg-rs:RegionList><rdf:Bag><rdf:li mwg-rs:Name="Ned Farrow"/></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
            <xmp:Name>tool</xmp:Name><photoshop:City>Netherwick</photoshop:City>
            """));
        Assert.Equal(["Author: M. Osgood", "Description: Owls & kiln ☺", "Person: Dilys Farrow", "Person: Ned Farrow", "Place: Netherwick"], MetadataReading.Texts(file));
    }

    [Fact]
    public void Iptc_comments_and_text_chunks_are_read()
    {
        Assert.Equal(["Author: M. Osgood", "Description: Owls", "Place: Netherwick"], MetadataReading.Texts(TestImages.Jpeg(TestImages.IptcSegment((80, "M. Osgood"), (120, "Owls"), (90, "Netherwick")))));
        Assert.Equal(["Description: Taken by the gate"], MetadataReading.Texts(TestImages.Jpeg(TestImages.Segment(0xFE, "Taken by the gate"u8))));
        Assert.Equal(
            ["Author: M. Osgood", "Description: Owls", "Description: Kiln"],
            MetadataReading.Texts(TestImages.Png(("tEXt", [.. "Author\0M. Osgood"u8]), ("zTXt", [.. "Title\0\0"u8, .. TestImages.Pack("Owls"u8)]), ("iTXt", [.. "Comment\0\0\0en\0\0Kiln"u8]))));
    }

    [Fact]
    public void Gif_comments_are_read()
    {
        byte[] gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x21, 0xFE, 4, .. "Owls"u8, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];
        Assert.Equal(["Description: Owls"], MetadataReading.Texts(gif));
    }

    [Fact]
    public void A_thumbnail_is_seen()
    {
        byte[] exif = [.. "II*\0"u8, 8, 0, 0, 0, 0, 0, 14, 0, 0, 0, 1, 0, 1, 2, 4, 0, 1, 0, 0, 0, 99, 0, 0, 0, 0, 0, 0, 0];
        Assert.True(MetadataReading.Read(TestImages.Jpeg(TestImages.Segment(0xE1, [.. "Exif\0\0"u8, .. exif]))).HasThumbnail);
        Assert.False(MetadataReading.Read(TestImages.Jpeg(MetadataReading.Position())).HasThumbnail);
    }

    [Fact]
    public void What_is_no_image_tells_nothing()
    {
        Assert.Equal(ImageMetadata.Empty.Texts, MetadataReading.Read([]).Texts);
        Assert.False(MetadataReading.Read(Encoding.UTF8.GetBytes("GPSLatitude 54.4312 -2.2876")).HasPosition);
    }

    private static byte[] WithPosition(string format) => format switch
    {
        "jpeg" => TestImages.Jpeg(MetadataReading.Position()),
        "png" => TestImages.Png(("eXIf", Exif)),
        "png-profile" => TestImages.Png(("zTXt", [.. "Raw profile type exif\0\0"u8, .. TestImages.Pack(Encoding.ASCII.GetBytes($"\nexif\n {Exif.Length + 6}\n{Convert.ToHexStringLower([.. "Exif\0\0"u8, .. Exif])}\n"))])),
        "webp" => TestImages.Webp(("EXIF", Exif)),
        "tiff" => Exif,
        "heic" => TestIsoMedia.Heic(Exif),
        "mp4" => TestIsoMedia.Film(),
        "mov" => TestIsoMedia.QuickTimeFilm(),
        "xmp" => TestImages.Jpeg(TestImages.XmpSegment("""<rdf:Description exif:GPSLatitude="54,25.87N" exif:GPSLongitude='2,17.26W'/>""")),
        _ => TestImages.Jpeg(TestImages.XmpSegment("<exif:GPSLatitude>54,25.87N</exif:GPSLatitude><exif:GPSLongitude>2,17.26W</exif:GPSLongitude>")),
    };
}
