using System.Text;

namespace PostLint.Cli.Fixing;

/// <summary>A unified diff of two texts. Equal beginnings and ends are cut off first; what remains of a mended draft is small.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;
    private const int MaxCells = 4_000_000;

    public static string Create(string path, string before, string after)
    {
        List<(char Kind, string Line)> edits = Edits(Split(before), Split(after));
        var diff = new StringBuilder().Append($"--- a/{path}\n+++ b/{path}\n");
        int oldLine = 1, newLine = 1;
        for (int i = 0; i < edits.Count;)
        {
            if (edits[i].Kind == ' ')
            {
                (oldLine, newLine, i) = (oldLine + 1, newLine + 1, i + 1);
                continue;
            }

            int start = Math.Max(0, i - Context), end = EndOfHunk(edits, i);
            int lead = i - start;
            AppendHunk(diff, edits.GetRange(start, end - start), oldLine - lead, newLine - lead);
            oldLine += edits.GetRange(i, end - i).Count(edit => edit.Kind != '+');
            newLine += edits.GetRange(i, end - i).Count(edit => edit.Kind != '-');
            i = end;
        }

        return diff.ToString();
    }

    /// <summary>The edit after the last context line; changes closer than twice the context share a hunk.</summary>
    private static int EndOfHunk(List<(char Kind, string Line)> edits, int first)
    {
        int last = first;
        for (int i = first; i < edits.Count && i - last <= 2 * Context; i++)
        {
            if (edits[i].Kind != ' ') last = i;
        }

        return Math.Min(edits.Count, last + Context + 1);
    }

    private static void AppendHunk(StringBuilder diff, List<(char Kind, string Line)> edits, int oldStart, int newStart)
    {
        diff.Append($"@@ -{oldStart},{edits.Count(edit => edit.Kind != '+')} +{newStart},{edits.Count(edit => edit.Kind != '-')} @@\n");
        foreach ((char kind, string line) in edits)
        {
            diff.Append(kind).Append(line);
            if (!line.EndsWith('\n')) diff.Append("\n\\ No newline at end of file\n");
        }
    }

    private static List<(char Kind, string Line)> Edits(string[] old, string[] current)
    {
        int head = 0, tail = 0;
        while (head < old.Length && head < current.Length && old[head] == current[head]) head++;
        while (tail < old.Length - head && tail < current.Length - head && old[^(tail + 1)] == current[^(tail + 1)]) tail++;
        var edits = new List<(char Kind, string Line)>(old.Take(head).Select(line => (' ', line)));
        AddMiddle(edits, old[head..^tail], current[head..^tail]);
        edits.AddRange(old[^tail..].Select(line => (' ', line)));
        return edits;
    }

    /// <summary>The longest common subsequence by table; beyond the table's size all old lines go and all new ones come.</summary>
    private static void AddMiddle(List<(char Kind, string Line)> edits, string[] old, string[] current)
    {
        int[,]? common = (long)old.Length * current.Length <= MaxCells ? Table(old, current) : null;
        int i = 0, j = 0;
        while (i < old.Length || j < current.Length)
        {
            if (common is not null && i < old.Length && j < current.Length && old[i] == current[j])
            {
                edits.Add((' ', old[i++]));
                j++;
            }
            else if (i < old.Length && (common is null || j == current.Length || common[i + 1, j] >= common[i, j + 1])) edits.Add(('-', old[i++]));
            else edits.Add(('+', current[j++]));
        }
    }

    private static int[,] Table(string[] old, string[] current)
    {
        var common = new int[old.Length + 1, current.Length + 1];
        for (int i = old.Length - 1; i >= 0; i--)
        {
            for (int j = current.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == current[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }

    private static string[] Split(string text)
    {
        var lines = new List<string>();
        for (int start = 0; start < text.Length;)
        {
            int newLine = text.IndexOf('\n', start);
            int end = newLine < 0 ? text.Length : newLine + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }
}
