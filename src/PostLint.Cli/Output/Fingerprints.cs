using PostLint.Analysis;
using PostLint.Cli.Redaction;
using PostLint.Text;

namespace PostLint.Cli.Output;

/// <summary>
/// Marks by which a finding is known again after the draft was edited elsewhere: the rule and a hash of the folded words around it in its
/// paragraph. The match, other findings, names and ids stay out of the hash, which needs no key then, and so does the line number.
/// </summary>
internal sealed class Fingerprints(FileView file)
{
    private const int WordsEachSide = 4;
    private const int ReachUnits = 160;
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private readonly RegisterMask register = new(file.File.Workspace.Lint.School);

    /// <summary>All spans that must leave no trace, in redacted and open reports alike, so that both give the same marks.</summary>
    private readonly SpanSet hidden = file.File.FindingSpans();

    /// <summary>The mark of a finding; equal ones are counted, so call it in text order.</summary>
    public string Next(Diagnostic diagnostic)
    {
        TextSpan span = diagnostic.Span;
        int before = Math.Max(StartOfParagraph(span.Start), span.Start - ReachUnits), after = Math.Min(EndOfParagraph(span.End), span.End + ReachUnits);
        var hash = new StableHash();
        hash.Add(diagnostic.Id);
        foreach (TextSpan word in Words(before, span.Start).TakeLast(WordsEachSide)) hash.Add(file.File.Text[word]);
        hash.Add("");
        foreach (TextSpan word in Words(span.End, after).Take(WordsEachSide)) hash.Add(file.File.Text[word]);
        string mark = hash.Value.ToString("x16");
        int count = seen[mark] = seen.GetValueOrDefault(mark) + 1;
        return $"{mark}:{count}";
    }

    /// <summary>The words of a range, those that the cut may have halved left out.</summary>
    private List<TextSpan> Words(int from, int to)
    {
        string part = file.File.Text.Content[from..Math.Max(from, to)];
        List<TextSpan> masked = register.Find(part, isPath: true);
        var words = new List<TextSpan>();
        var scanner = new WordScanner(part);
        while (scanner.MoveNext())
        {
            var span = new TextSpan(scanner.Start, scanner.Length);
            bool isCut = (span.Start == 0 && from > 0 && IsWord(from - 1)) || (span.End == part.Length && IsWord(to));
            bool isHidden = masked.Exists(other => other.OverlapsWith(span)) || hidden.Overlaps(new TextSpan(from + span.Start, span.Length));
            if (!isCut && !isHidden) words.Add(span with { Start = from + span.Start });
        }

        return words;
    }

    private int StartOfParagraph(int offset)
    {
        LineMap lines = file.File.Text.Lines;
        int line = lines.GetPosition(offset).Line;
        while (line > 0 && lines.GetLineStart(line) > offset - ReachUnits && !IsBlank(lines.GetLineSpan(line - 1))) line--;
        return lines.GetLineStart(line);
    }

    private int EndOfParagraph(int offset)
    {
        LineMap lines = file.File.Text.Lines;
        int line = lines.GetPosition(offset).Line;
        while (line + 1 < lines.LineCount && lines.GetLineStart(line + 1) < offset + ReachUnits && !IsBlank(lines.GetLineSpan(line + 1))) line++;
        return lines.GetLineSpan(line).End;
    }

    private bool IsBlank(TextSpan line) => file.File.Text[line].IsWhiteSpace();

    private bool IsWord(int offset) => offset < file.File.Text.Length && char.IsLetterOrDigit(file.File.Text.Content[offset]);
}
