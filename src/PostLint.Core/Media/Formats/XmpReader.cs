namespace PostLint.Media.Formats;

/// <summary>
/// Properties of an XMP packet, written as elements or as attributes. The packet is read tag by tag without a tree, so depth costs nothing.
/// </summary>
internal ref struct XmpReader
{
    private readonly MetadataSheet sheet;
    private bool latitude, longitude;

    private XmpReader(MetadataSheet sheet)
    {
        this.sheet = sheet;
    }

    public static void Read(ReadOnlySpan<byte> packet, MetadataSheet sheet)
    {
        if (packet.IsEmpty) return;
        var reader = new XmpReader(sheet);
        reader.Read(MetadataString.DecodePacket(packet));
    }

    private void Read(string packet)
    {
        var scanner = new XmlScanner(packet);
        // The property that the texts belong to: the nearest element that is no container.
        string property = "";
        int regions = 0;
        while (scanner.MoveNext())
        {
            ReadOnlySpan<char> name = scanner.LocalName;
            switch (scanner.Kind)
            {
                case XmlPieceKind.Open:
                    if (name is "RegionList" or "Regions") regions++;
                    if (name is not ("li" or "Alt" or "Seq" or "Bag" or "Description" or "RDF" or "xmpmeta" or "value")) property = name.ToString();
                    break;
                case XmlPieceKind.Close:
                    if (name is "RegionList" or "Regions") regions--;
                    break;
                case XmlPieceKind.Attribute:
                    Take(name, scanner.Value, regions > 0);
                    break;
                case XmlPieceKind.Text:
                    Take(property, scanner.Value, regions > 0);
                    break;
            }
        }

        sheet.HasPosition |= latitude && longitude;
    }

    private void Take(ReadOnlySpan<char> property, ReadOnlySpan<char> value, bool inRegion)
    {
        if (value.IsWhiteSpace()) return;
        switch (property)
        {
            case "GPSLatitude" or "GPSDestLatitude" or "LocationLatitude":
                latitude |= IsNumber(value);
                break;
            case "GPSLongitude" or "GPSDestLongitude" or "LocationLongitude":
                longitude |= IsNumber(value);
                break;
            case "image":
                sheet.HasThumbnail = true;
                break;
            default:
                if (KindOf(property, inRegion) is { } kind) sheet.Add(kind, XmlScanner.Unescape(value));
                break;
        }
    }

    private static bool IsNumber(ReadOnlySpan<char> value) => value.IndexOfAnyInRange('1', '9') >= 0;

    private static MetadataTextKind? KindOf(ReadOnlySpan<char> property, bool inRegion) => property switch
    {
        "Name" when inRegion => MetadataTextKind.Person,
        "PersonInImage" or "PersonName" or "PersonDisplayName" => MetadataTextKind.Person,
        "creator" or "Artist" or "Author" or "CaptionWriter" or "Credit" or "Owner" or "rights" or "CopyrightOwnerName" or "ImageCreatorName" => MetadataTextKind.Author,
        "description" or "title" or "Headline" or "Instructions" or "UserComment" or "ImageDescription" or "subject" or "hierarchicalSubject" or "TagsList"
            or "LastKeywordXMP" or "Keywords" or "Caption" or "AltTextAccessibility" or "ExtDescrAccessibility" or "Event" or "DocumentName" => MetadataTextKind.Description,
        "Location" or "Sublocation" or "City" or "State" or "ProvinceState" or "LocationName" => MetadataTextKind.Place,
        _ => null,
    };
}
