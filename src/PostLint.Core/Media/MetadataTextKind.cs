namespace PostLint.Media;

/// <summary>What a text inside an image file is.</summary>
public enum MetadataTextKind
{
    /// <summary>A person the file says it shows: a face tag, <c>PersonInImage</c>.</summary>
    Person,
    /// <summary>Who made the picture or owns it, or the camera.</summary>
    Author,
    /// <summary>Title, caption, comment or keyword.</summary>
    Description,
    /// <summary>A place in words.</summary>
    Place,
}
