using System.Text;
using PostLint.Cli.Files;
using PostLint.Text;

namespace PostLint.Cli.Fixing;

/// <summary>Writes a mended draft back in the encoding it had, unless somebody has changed it meanwhile.</summary>
internal static class FixedFileWriter
{
    /// <summary>Null when written, else why not.</summary>
    public static string? Write(string path, SourceText before, SourceText after)
    {
        if (DraftReader.Read(path).Text?.Content != before.Content) return "the file changed while it was being mended; nothing was written, run it again";
        try
        {
            AtomicFile.Write(path, Encode(after));
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "the mended file cannot be written; check its permissions";
        }
    }

    /// <summary>The bytes of a text with the byte order mark it was read with.</summary>
    public static byte[] Encode(SourceText text)
    {
        Encoding encoding = text.Encoding switch
        {
            TextEncoding.Utf8WithBom => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            TextEncoding.Utf16LittleEndian => Encoding.Unicode,
            TextEncoding.Utf16BigEndian => Encoding.BigEndianUnicode,
            TextEncoding.Utf32LittleEndian => Encoding.UTF32,
            TextEncoding.Utf32BigEndian => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text.Content)];
    }
}
