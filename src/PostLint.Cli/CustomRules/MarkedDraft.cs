using System.Text;
using PostLint.Text;

namespace PostLint.Cli.CustomRules;

/// <summary>An example without the marks <c>[|…|]</c>, and where they stood.</summary>
internal sealed record MarkedDraft(string Text, IReadOnlyList<TextSpan> Marks)
{
    public static MarkedDraft Of(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var marks = new List<TextSpan>();
        int at = 0;
        while (at < marked.Length)
        {
            int open = marked.IndexOf("[|", at, StringComparison.Ordinal), close = open < 0 ? -1 : marked.IndexOf("|]", open + 2, StringComparison.Ordinal);
            if (close < 0) break;
            text.Append(marked, at, open - at);
            marks.Add(new TextSpan(text.Length, close - open - 2));
            text.Append(marked, open + 2, close - open - 2);
            at = close + 2;
        }

        return new MarkedDraft(text.Append(marked, at, marked.Length - at).ToString(), marks);
    }
}
