namespace PostLint.Cli.Output;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    /// <summary>"1 post", "2 posts"; a noun whose plural is irregular says it.</summary>
    public static string Of(int number, string noun, string? plural = null) => number == 1 ? $"1 {noun}" : $"{number} {plural ?? noun + "s"}";
}
