using System.Text;
using System.Text.Unicode;

namespace PostLint.School;

/// <summary>Opens a register, which a spreadsheet may have open too, and decodes it: UTF-8, or Windows-1252 as older exports are.</summary>
public static class RegisterFile
{
    /// <summary>Larger than any school's register; a bigger file is a mistake.</summary>
    private const long MaxBytes = 64 << 20;

    /// <exception cref="RegisterException">The file is missing, unreadable, too large or empty.</exception>
    public static CsvTable Read(string path, RegisterFaults faults)
    {
        CsvTable table = CsvTable.Parse(Decode(ReadBytes(path), faults));
        return table.Header.Count > 0 ? table : throw new RegisterException("the file is empty");
    }

    private static string Decode(ReadOnlySpan<byte> bytes, RegisterFaults faults)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8)) throw new RegisterException("it is a spreadsheet; save it as CSV (UTF-8)");
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        faults.Add("it is not UTF-8 and was read as Windows-1252; save it as CSV (UTF-8), so that no accent is lost", isGrave: false);
        return Windows1252.Decode(bytes);
    }

    /// <exception cref="RegisterException">The file is missing, unreadable or too large.</exception>
    internal static byte[] ReadBytes(string path)
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
            throw new RegisterException("the file does not exist", exception) { Help = "put the file where 'postlint.yml' says, or correct the path; until then registered names and consents cannot be checked, and only cues are" };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new RegisterException("the file cannot be opened", exception) { Help = "close the programs that hold the file, and see that you may read it; until then registered names and consents cannot be checked, and only cues are" };
        }
    }
}
