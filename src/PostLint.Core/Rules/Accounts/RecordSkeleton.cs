using PostLint.Analysis;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Rules.Accounts;

/// <summary>Adds keys with nothing behind them to an entry of the configuration, in the style in which it is written.</summary>
internal static class RecordSkeleton
{
    /// <summary>A suggested fix; none when every key is already there.</summary>
    public static IReadOnlyList<CodeFix> Insert(SourceText text, YamlMapping entry, IEnumerable<string> keys)
    {
        List<string> absent = [.. keys.Where(key => entry.Find(key) is null)];
        if (absent.Count == 0 || entry.Entries is not [.., var last]) return [];
        int end = entry.Span.End;
        TextChange change = end > 0 && text.Content[end - 1] == '}'
            ? new TextChange(new TextSpan(end - 1, 0), string.Concat(absent.Select(key => $", {key}: ")))
            : Below(text, entry, last, absent);
        return [CodeFix.Suggested("insert the missing keys", change)];
    }

    private static TextChange Below(SourceText text, YamlMapping entry, YamlEntry last, List<string> keys)
    {
        string indent = new(' ', text.Lines.GetPosition(entry.Entries[0].Key.Span.Start).Character);
        int at = Math.Max(last.Key.Span.End, last.Value.Span.End);
        // The line's end, behind a comment; a block scalar ends where the next line begins.
        bool atLineStart = text.Content[at - 1] == '\n';
        while (!atLineStart && at < text.Length && text.Content[at] is not ('\r' or '\n')) at++;
        string lines = string.Join('\n', keys.Select(key => $"{indent}{key}:"));
        return new TextChange(new TextSpan(at, 0), atLineStart ? $"{lines}\n" : $"\n{lines}");
    }
}
