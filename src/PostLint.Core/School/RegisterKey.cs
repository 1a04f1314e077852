using System.Buffers.Text;
using System.Security.Cryptography;

namespace PostLint.School;

/// <summary>The key of sealed registers: 32 random bytes. It is no passphrase: nobody can guess it, and nobody can restore it.</summary>
public sealed class RegisterKey
{
    public const int Length = 32;

    /// <summary>Says what the text is, to people and to scanners for secrets; the digit is the version.</summary>
    public const string Prefix = "plkey1_";

    internal const int MarkLength = 8;

    private readonly byte[] bytes;

    private RegisterKey(byte[] bytes) => this.bytes = bytes;

    internal ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>A new key.</summary>
    public static RegisterKey Create() => new(RandomNumberGenerator.GetBytes(Length));

    /// <summary>Reads the text form; lines that start with <c>#</c> are comments.</summary>
    /// <exception cref="RegisterException">The text is no key; the message does not repeat it.</exception>
    public static RegisterKey Parse(string text)
    {
        string[] lines = [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
        if (lines is not [var line] || !line.StartsWith(Prefix, StringComparison.Ordinal)) throw NoKey();
        var key = new byte[Length];
        string digits = line[Prefix.Length..];
        return Base64Url.IsValid(digits, out int length) && length == Length && Base64Url.TryDecodeFromChars(digits, key, out _) ? new RegisterKey(key) : throw NoKey();
    }

    /// <summary>The text form, for a key file and nothing else.</summary>
    public string Reveal() => Prefix + Base64Url.EncodeToString(bytes);

    /// <summary>Not the key, so that no log can hold it by accident.</summary>
    public override string ToString() => nameof(RegisterKey);

    /// <summary>A mark of the key, which says whether a register was sealed with it and nothing of either.</summary>
    internal void WriteMark(Span<byte> mark)
    {
        Span<byte> whole = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(bytes, "PostLint register key"u8, whole);
        whole[..MarkLength].CopyTo(mark);
    }

    private static RegisterException NoKey() => new($"this is no register key; a key is one line that starts with '{Prefix}', as 'postlint register keygen' makes it");
}
