using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PostLint.School.Sealing;

/// <summary>
/// Registers under AES-256-GCM. The file is a header (magic, version, mark of the key, nonce), which is authenticated, then the encrypted
/// facts, then the tag. The facts are padded, so that the length tells only roughly how many pupils there are. There is no index in the open:
/// one could be tried with a list of names.
/// </summary>
public static class SealedRegister
{
    public const string Extension = ".plreg";

    private const ushort Version = 1;
    private const int VersionAt = 8, MarkAt = 10, NonceAt = MarkAt + RegisterKey.MarkLength, NonceLength = 12, HeaderLength = NonceAt + NonceLength, TagLength = 16;

    /// <summary>Text-mode copying changes the last bytes, which shows before decryption does.</summary>
    private static ReadOnlySpan<byte> Magic => "PLREG\r\n\u001A"u8;

    public static bool IsSealed(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PLREG"u8);

    /// <summary>Seals facts; two seals of the same facts differ, since each has its own nonce.</summary>
    /// <exception cref="RegisterException">This machine has no AES-GCM.</exception>
    public static byte[] Seal(RegisterFacts facts, RegisterKey key)
    {
        byte[] plain = RegisterFactsWriter.Write(facts);
        var sealedBytes = new byte[HeaderLength + plain.Length + TagLength];
        Span<byte> header = sealedBytes.AsSpan(0, HeaderLength);
        Magic.CopyTo(header);
        BinaryPrimitives.WriteUInt16BigEndian(header[VersionAt..], Version);
        key.WriteMark(header[MarkAt..NonceAt]);
        RandomNumberGenerator.Fill(header[NonceAt..]);
        using AesGcm cipher = CreateCipher(key);
        cipher.Encrypt(header[NonceAt..], plain, sealedBytes.AsSpan(HeaderLength, plain.Length), sealedBytes.AsSpan(HeaderLength + plain.Length), header);
        CryptographicOperations.ZeroMemory(plain);
        return sealedBytes;
    }

    /// <summary>Opens what was sealed with the key, or says why it cannot.</summary>
    /// <exception cref="RegisterException">It is no sealed register, of a newer version, under another key, or was changed.</exception>
    public static RegisterFacts Open(ReadOnlySpan<byte> sealedBytes, RegisterKey key)
    {
        CheckHeader(sealedBytes, key);
        ReadOnlySpan<byte> header = sealedBytes[..HeaderLength];
        var plain = new byte[sealedBytes.Length - HeaderLength - TagLength];
        using AesGcm cipher = CreateCipher(key);
        try
        {
            cipher.Decrypt(header[NonceAt..], sealedBytes[HeaderLength..^TagLength], sealedBytes[^TagLength..], plain, header);
            return RegisterFactsReader.Read(plain);
        }
        catch (CryptographicException exception)
        {
            throw Changed(exception);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    /// <summary>Has the system's library of ciphers loaded, which takes a while: begin it before a register is opened.</summary>
    internal static void Prepare()
    {
        // Asks without loading: where the library is missing, it is for who opens the register to say so.
        if (!AesGcm.IsSupported) return;
        Span<byte> nothing = stackalloc byte[RegisterKey.Length], mark = stackalloc byte[HMACSHA256.HashSizeInBytes];
        nothing.Clear();
        HMACSHA256.HashData(nothing, [], mark);
        new AesGcm(nothing, TagLength).Dispose();
    }

    private static void CheckHeader(ReadOnlySpan<byte> bytes, RegisterKey key)
    {
        if (!IsSealed(bytes)) throw new RegisterException("it is no sealed register");
        if (bytes.Length < HeaderLength + TagLength || !bytes.StartsWith(Magic)) throw Changed(null);
        if (BinaryPrimitives.ReadUInt16BigEndian(bytes[VersionAt..]) != Version) throw new RegisterException("it was sealed by another version of PostLint, or changed since; update PostLint, or seal it anew");
        Span<byte> mark = stackalloc byte[RegisterKey.MarkLength];
        key.WriteMark(mark);
        if (!mark.SequenceEqual(bytes[MarkAt..NonceAt])) throw new RegisterException("it was sealed with another key than the one given") { Help = "give the key that it was sealed with, which whoever sealed it has; until then registered names and consents cannot be checked, and only cues are" };
    }

    private static RegisterException Changed(Exception? cause)
    {
        const string Message = "it was changed or damaged after it was sealed; take a sound copy, or seal it anew";
        return cause is null ? new RegisterException(Message) : new RegisterException(Message, cause);
    }

    private static AesGcm CreateCipher(RegisterKey key)
    {
        try
        {
            return new AesGcm(key.Bytes, TagLength);
        }
        catch (Exception exception) when (exception is PlatformNotSupportedException or TypeInitializationException or DllNotFoundException)
        {
            // On Linux the runtime borrows the system's OpenSSL.
            throw new RegisterException("this machine has no AES-GCM; on Linux, install OpenSSL", exception);
        }
    }
}
