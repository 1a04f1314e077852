using System.Text;

namespace PostLint.School;

/// <summary>Finds the key of sealed registers outside an editor: in a file that is named, else in the environment.</summary>
public static class RegisterKeyFile
{
    public const string FileVariable = "POSTLINT_KEY_FILE", KeyVariable = "POSTLINT_KEY";

    /// <summary>What to say to who has no key.</summary>
    public const string Advice = $"name the key's file with --key-file or {FileVariable}, put the key itself into {KeyVariable}, or in VS Code run 'PostLint: Enter Register Key'";

    /// <summary>The same in an editor that can ask for it.</summary>
    public const string EditorAdvice = $"run the command 'PostLint: Enter Register Key', or start the editor with {FileVariable} or {KeyVariable} set";

    /// <summary>A key and its comments are far shorter.</summary>
    private const int MaxCharacters = 4096;

    /// <summary>What a sealed register says to who has no key.</summary>
    /// <param name="advice">How to give one.</param>
    public static RegisterException Missing(string advice) => new($"it is sealed, and there is no key for it: {advice}") { Help = "get the key from whoever keeps it; until then registered names and consents cannot be checked, and only cues are" };

    /// <summary>The key, or null when none is given.</summary>
    /// <param name="file">The absolute path that the user gave, or null.</param>
    /// <param name="environment">An environment variable, or null.</param>
    /// <param name="fullPath">Makes a path absolute.</param>
    /// <exception cref="RegisterException">One is named, but is not there or is no key.</exception>
    public static RegisterKey? Find(string? file, Func<string, string?> environment, Func<string, string> fullPath)
    {
        if (file is not null) return Read(file, "the key file");
        if (environment(FileVariable) is { Length: > 0 } named) return Read(fullPath(named), $"the key file that {FileVariable} names");
        return environment(KeyVariable) is { Length: > 0 } key ? RegisterKey.Parse(key) : null;
    }

    private static RegisterKey Read(string path, string what)
    {
        try
        {
            // It may be a pipe, which has no length.
            using var reader = new StreamReader(path, Encoding.UTF8);
            var text = new char[MaxCharacters];
            int length = reader.ReadBlock(text);
            return RegisterKey.Parse(new string(text, 0, length));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new RegisterException($"{what} cannot be read", exception);
        }
    }
}
