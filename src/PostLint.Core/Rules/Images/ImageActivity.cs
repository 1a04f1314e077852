using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>Whether a chart or map is part of something that people do: "poster makers", "map reading", "Following the map".</summary>
internal static class ImageActivity
{
    private static readonly string[] Doers = ["ers", "ors", "ist", "ists", "ing"];

    /// <summary>What a chart or poster itself does.</summary>
    private static readonly string[] Said =
    [
        "advertising", "announcing", "asking", "celebrating", "charting", "comparing", "counting", "covering", "curling", "detailing", "drying", "explaining", "featuring", "giving", "hanging", "including", "inviting",
        "illustrating", "listing", "lying", "marking", "naming", "outlining", "pointing", "promoting", "recording", "saying", "showing", "telling", "thanking", "tracking", "using", "warning", "wishing", "summer", "winter", "number", "numbers", "letters", "posters", "corner", "over", "after", "under", "per", "paper", "morning", "evening", "spring", "meeting", "parking", "reporting", "swimming", "for", "colours", "orders", "offers", "order", "offer", "border", "older", "other", "newsletter", "stickers", "sticker", "october", "november", "december", "september",
    ];

    private static readonly string[] Objects = ["the", "a", "an", "our", "their", "his", "her", "my", "at", "with", "to", "on", "in", "up"];

    /// <param name="text">The text of the term.</param>
    /// <param name="term">A word for a graphic.</param>
    public static bool IsDone(string text, ImageCue term)
    {
        var words = new WordScanner(text);
        ReadOnlySpan<char> first = default;
        int end = 0;
        for (int i = 0; i <= term.EndWord && words.MoveNext(); i++)
        {
            ReadOnlySpan<char> word = text.AsSpan(words.Start, words.Length);
            if (i == 0) first = word;
            if (i == 1 && i < term.EndWord && first.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && IsAny(word, Objects, whole: true)) return true;
            bool joined = text.AsSpan(end, words.Start - end).Trim(" -_").IsEmpty;
            if (i == term.EndWord && joined && IsAny(word, Doers, whole: false) && !IsAny(word, Said, whole: true)) return true;
            end = words.Start + words.Length;
        }

        return false;
    }

    private static bool IsAny(ReadOnlySpan<char> word, string[] endings, bool whole)
    {
        foreach (string ending in endings)
        {
            if (whole ? word.Equals(ending, StringComparison.OrdinalIgnoreCase) : word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
