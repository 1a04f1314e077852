using System.Text;

namespace PostLint.Cli.Commands;

/// <summary>Columns parted by two spaces.</summary>
internal static class TextTable
{
    public static string Format(IReadOnlyList<string[]> rows)
    {
        var text = new StringBuilder();
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            for (int column = 0; column < row.Length; column++)
                text.Append(column == row.Length - 1 ? row[column] : row[column].PadRight(widths[column] + 2));
            text.Append('\n');
        }

        return text.ToString();
    }
}
