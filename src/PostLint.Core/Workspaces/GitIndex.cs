using System.Buffers.Binary;
using System.Text;

namespace PostLint.Workspaces;

/// <summary>Whether git tracks a file, by a look for its path in the index of its repository; git itself is not run.</summary>
internal static class GitIndex
{
    /// <summary>The index of a very large repository; a bigger one is left alone.</summary>
    private const long MaxBytes = 64 << 20;

    /// <summary>The file's head; and where, in an entry, the flags stand behind times, owner, size and object name.</summary>
    private const int HeadLength = 12, FlagsAt = 60;

    /// <summary>Whether the index of the nearest repository holds a path. An index that cannot be read holds nothing.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="comparison">How letters compare: git keeps the capitals that a file had when it was added.</param>
    public static bool Holds(string path, StringComparison comparison)
    {
        for (string? folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IndexOf(Path.Combine(folder, ".git")) is not { } index) continue;
            return Read(index) is { } bytes && Holds(bytes, Path.GetRelativePath(folder, path).Replace('\\', '/'), comparison);
        }

        return false;
    }

    /// <summary>Looks through an index of version 2, 3 or 4 (gitformat-index) whose object names are SHA-1.</summary>
    private static bool Holds(ReadOnlySpan<byte> index, string path, StringComparison comparison)
    {
        if (index.Length < HeadLength || !index.StartsWith("DIRC"u8)) return false;
        int version = index[7];
        byte[] sought = Encoding.UTF8.GetBytes(path);
        byte[] name = [];
        uint count = BinaryPrimitives.ReadUInt32BigEndian(index[8..]);
        int at = HeadLength;
        for (; count > 0 && at + FlagsAt + 2 < index.Length; count--)
        {
            int start = at;
            bool isExtended = (index[at + FlagsAt] & 0x40) != 0;
            at += FlagsAt + (isExtended ? 4 : 2);
            // A damaged index may ask for more than the path before has.
            int kept = version < 4 ? 0 : Math.Clamp(name.Length - ReadOffset(index, ref at), 0, name.Length);
            int length = index[Math.Min(at, index.Length)..].IndexOf((byte)0);
            if (length < 0) return false;
            name = [.. name.AsSpan(0, kept), .. index.Slice(at, length)];
            if (name.AsSpan().SequenceEqual(sought) || comparison != StringComparison.Ordinal && Encoding.UTF8.GetString(name).Equals(path, comparison)) return true;
            // Before version 4, entries are padded with NULs to a multiple of eight bytes.
            at = version < 4 ? start + (at + length - start + 8) / 8 * 8 : at + length + 1;
        }

        return false;
    }

    /// <summary>How many bytes of the path before are dropped: base 128, the most significant first, with one added for each byte that goes on.</summary>
    private static int ReadOffset(ReadOnlySpan<byte> index, ref int at)
    {
        int value = 0;
        while (at < index.Length)
        {
            byte part = index[at++];
            value += part & 0x7F;
            if (part < 0x80) break;
            value = (value + 1) << 7;
        }

        return value;
    }

    /// <summary>The index of a repository; a worktree's <c>.git</c> is a file that names the folder.</summary>
    private static string? IndexOf(string git)
    {
        if (Directory.Exists(git)) return Path.Combine(git, "index");
        if (!File.Exists(git)) return null;
        try
        {
            string text = File.ReadAllText(git).Trim();
            return text.StartsWith("gitdir: ", StringComparison.Ordinal) ? Path.Combine(Path.GetFullPath(text[8..], Path.GetDirectoryName(git)!), "index") : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static byte[]? Read(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: <= MaxBytes } ? File.ReadAllBytes(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
