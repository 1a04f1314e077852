using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Confidentiality.Credentials;

/// <summary>Finds the secrets in the column of a table that "Password" or "Door code" heads.</summary>
internal static class CredentialColumn
{
    private const int MaxHeadingWords = 3;

    /// <summary>Adds the values of the column that a label heads; advice on good and bad passwords has columns too.</summary>
    public static void Find(Post post, TermMatch term, ref List<CredentialMatch>? found)
    {
        int heading = post.Prose.SegmentIndexAt(post.Words[term.FirstWord].Start);
        bool heads = TableRow.IsHeading(post, heading) && post.SentenceOf(term.FirstWord).WordCount <= MaxHeadingWords;
        if (!heads) return;
        int row = TableRow.StartOf(post, heading), column = TableRow.ColumnOf(post, heading);
        uint around = heading > 0 ? CredentialWords.In(post.Prose.Text, post.Prose.Segments[heading - 1].Span) : 0;
        var cells = new List<CredentialMatch>();
        for (int i = heading + 1; i < post.Prose.Segments.Count && post.Prose.Segments[i].Kind == ProseSegmentKind.TableCell; i++)
        {
            TextSpan cell = post.Prose.Segments[i].Span;
            around |= CredentialWords.In(post.Prose.Text, cell);
            if (TableRow.StartOf(post, i) == row || TableRow.ColumnOf(post, i) != column) continue;
            CredentialValue value = CredentialValue.Read(post.Prose.Text[..cell.End], StartOf(post.Prose.Text, cell));
            if (value.Kind is CredentialValueKind.Mixed or CredentialValueKind.Digits) cells.Add(new CredentialMatch(post.Prose.ToSource(value.Span), CredentialKind.Password));
        }

        if ((around & (CredentialWords.Example | CredentialWords.Offer)) != 0) return;
        foreach (CredentialMatch cell in cells) CredentialSources.Add(ref found, cell);
    }

    private static int StartOf(ReadOnlySpan<char> text, TextSpan cell)
    {
        int start = cell.Start;
        while (start < cell.End && char.IsWhiteSpace(text[start])) start++;
        return start;
    }
}
