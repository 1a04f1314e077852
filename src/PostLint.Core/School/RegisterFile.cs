using System.Text;
using System.Text.Unicode;

namespace PostLint.School;

/// <summary>Opens a register, which a spreadsheet may have open too, and decodes it: UTF-8, or Windows-1252 as older exports are.</summary>
public static class RegisterFile
{
    /// <summary>Larger than any school's register; a bigger file is a mistake.</summary>
    private const long MaxBytes = 64 << 20;

    /// <exception cref="RegisterException">The file is missing, unreadable, too large or empty.</exception>
    public static CsvTable Read(string path)
    {
        byte[] bytes = ReadBytes(path);
        ReadOnlySpan<byte> content = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
        string text = Utf8.IsValid(content) ? Encoding.UTF8.GetString(content) : Windows1252.Decode(content);
        CsvTable table = CsvTable.Parse(text);
        return table.Header.Count > 0 ? table : throw new RegisterException("the file is empty");
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > MaxBytes) throw new RegisterException("the file is larger than 64 MB");
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RegisterException("the file does not exist", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new RegisterException("the file cannot be opened", exception);
        }
    }
}
