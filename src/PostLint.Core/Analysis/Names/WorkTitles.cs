using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds titles of works in quotation marks: "we read 'Hope and Glory'"; not what somebody says.</summary>
internal static class WorkTitles
{
    /// <summary>How many characters a title holds beside the name.</summary>
    private const int LongestTitle = 25;

    /// <summary>A short quotation around the name holds the title of a work, unless somebody speaks in it.</summary>
    public static bool Hold(PostContext context, NameCandidate name)
    {
        TextSpan span = context.WordSpan(name.FirstWord, name.WordCount);
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        int from = Math.Max(0, span.Start - LongestTitle), to = Math.Min(text.Length, span.End + LongestTitle);
        int open = from + text[from..span.Start].LastIndexOfAny("\"\u201C\u2018'"), close = span.End + text[span.End..to].IndexOfAny("\"\u201D\u2019'");
        if (open < from || close < span.End) return false;
        // An apostrophe has letters beside it.
        if (open > from && char.IsLetterOrDigit(text[open - 1]) || close + 1 < text.Length && char.IsLetterOrDigit(text[close + 1])) return false;
        return close - open < span.Length + LongestTitle && !HasSpeech(text[(open + 1)..close]);
    }

    private static bool HasSpeech(ReadOnlySpan<char> quoted) => quoted.IndexOfAny("!?.,\n") >= 0;
}
