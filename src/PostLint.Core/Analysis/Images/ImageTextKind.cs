namespace PostLint.Analysis.Images;

/// <summary>What a text beside an image is.</summary>
public enum ImageTextKind
{
    Alt,
    /// <summary>A caption, title or description.</summary>
    Caption,
    FileName,
    /// <summary>The folders before the file's name.</summary>
    Folder,
}
