using PostLint.Analysis;
using PostLint.Analysis.Dates;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Reads the cells below a table's heading such as "Born", "Birthday" or "Age".</summary>
internal static class FactColumn
{
    private const int MaxHeadingWords = 3;
    private const int Oldest = 99;

    /// <summary>Whether a word heads the column of a table.</summary>
    public static bool IsHeading(Post post, TermMatch match)
    {
        bool telling = match.Section == BirthWords.Born || match.Section == BirthWords.Birthday || match.Section == BirthWords.Age;
        return telling && BirthGates.MayHead(post, match) && TableRow.IsHeading(post, post.Prose.SegmentIndexAt(post.Words[match.FirstWord].Start)) && post.SentenceOf(match.FirstWord).WordCount <= MaxHeadingWords;
    }

    /// <summary>Reports the facts of the column that a word heads, one for each row that names somebody.</summary>
    public static void ForEach(PostContext context, TermMatch match, Action<PostContext, LifeFact> report)
    {
        Post post = context.Post;
        int heading = post.Prose.SegmentIndexAt(post.Words[match.FirstWord].Start);
        int headingRow = TableRow.StartOf(post, heading), column = TableRow.ColumnOf(post, heading);
        for (int i = heading + 1; i < post.Prose.Segments.Count && post.Prose.Segments[i].Kind == ProseSegmentKind.TableCell; i++)
        {
            if (TableRow.StartOf(post, i) == headingRow || TableRow.ColumnOf(post, i) != column) continue;
            if (ReadCell(context, post.Prose.Segments[i].Span, match.Section == BirthWords.Age) is { IsFound: true } fact) report(context, fact);
        }
    }

    private static LifeFact ReadCell(PostContext context, TextSpan cell, bool isAge)
    {
        Post post = context.Post;
        int word = post.WordAt(cell.Start);
        if (word >= post.Words.Count || !cell.Contains(post.Words[word].Start)) return default;
        ReadOnlySpan<char> text = post.Prose.Text[..cell.End];
        NameCue name = NearbyName.InRow(context, word);
        if (isAge)
        {
            bool exact = NumberWords.TryRead(text, post.Words[word].Start, out int years, out bool ordinal, out int end) && !ordinal && years is > 0 and <= Oldest && text[end..].Trim().IsEmpty;
            return exact && name.IsFound ? new LifeFact(TextSpan.FromBounds(post.Words[word].Start, end), name, false) : default;
        }

        bool dated = DateReader.TryFind(text, cell, out WrittenDate date) && (date.HasYear || name.IsFound);
        bool living = dated && (!date.HasYear || context.PublishDay.Year - date.Year is >= 0 and <= Oldest);
        return living ? new LifeFact(date.Span, name, true) : default;
    }
}
