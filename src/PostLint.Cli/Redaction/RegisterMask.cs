using PostLint.Lexicons;
using PostLint.School;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Cli.Redaction;

/// <summary>Finds what a redacted report must not show even outside findings: registered names, and ids of people and consents.</summary>
internal sealed class RegisterMask(SchoolFacts school)
{
    /// <summary>Spans of a text that hold a name or an id.</summary>
    /// <param name="text">A line or a path.</param>
    /// <param name="isPath">A path: names count in lower case too.</param>
    public List<TextSpan> Find(string text, bool isPath)
    {
        var found = new List<TextSpan>();
        AddNames(text, isPath, found);
        AddIds(text, found);
        return found;
    }

    /// <summary>
    /// The text with each code unit of a name or id as a block. While a register is not available nobody can tell names in a path, so that the
    /// words of a file's name are hidden whole, from its first letter to its ending.
    /// </summary>
    public string Apply(string text, bool isPath)
    {
        if (isPath && school.Problems.Count > 0) text = WithoutWords(text);
        List<TextSpan> spans = Find(text, isPath);
        return spans.Count == 0 ? text : string.Create(text.Length, (text, spans), static (chars, state) =>
        {
            state.text.CopyTo(chars);
            foreach (TextSpan span in state.spans) chars.Slice(span.Start, span.Length).Fill(DisplayMask.Block);
        });
    }

    private static string WithoutWords(string path)
    {
        // Folders, and what is no draft of the school's, keep their names, so that the line can still be followed.
        if (Path.GetExtension(path).Length == 0 || Path.GetFileName(path) == WorkspaceLoader.FileName) return path;
        int start = path.AsSpan().LastIndexOf('/') + 1, end = path.Length - Path.GetExtension(path).Length;
        while (start < end && !char.IsLetter(path[start])) start++;
        return start < end ? string.Concat(path.AsSpan(0, start), DisplayMask.Text, path.AsSpan(end)) : path;
    }

    private void AddNames(string text, bool isPath, List<TextSpan> found)
    {
        PhraseTable table = school.People.Names.Table;
        var words = new List<(int Start, int End, ulong Hash)>();
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            words.Add((scanner.Start, scanner.Start + scanner.Length, scanner.Hash));
            if (scanner is { UpperCount: > 1, LowerCount: > 0 }) AddParts(text, scanner.Start, scanner.Start + scanner.Length, words);
        }

        for (int i = 0; i < words.Count; i++)
        {
            if (!table.MayStart(words[i].Hash) || (!isPath && !char.IsUpper(text[words[i].Start]))) continue;
            int last = -1;
            ulong prefix = words[i].Hash;
            for (int next = i; table.TryFind(prefix, out PhraseNode node); prefix = WordHash.Combine(prefix, words[next].Hash))
            {
                if (HidesSomebody(table.ValuesOf(node))) last = next;
                if (!node.Continues || ++next >= words.Count) break;
            }

            if (last < 0) continue;
            found.Add(TextSpan.FromBounds(words[i].Start, words[last].End));
            i = last;
        }
    }

    /// <summary>The parts of a word in camel case, as hashtags run names together; the digits and letters of one part stay together.</summary>
    private static void AddParts(string text, int start, int end, List<(int Start, int End, ulong Hash)> words)
    {
        for (int from = start, i = start + 1; i <= end; i++)
        {
            if (i < end && !char.IsUpper(text[i])) continue;
            words.Add((from, i, WordHash.Of(text.AsSpan(from, i - from))));
            from = i;
        }
    }

    private bool HidesSomebody(ReadOnlySpan<int> values)
    {
        foreach (int value in values)
        {
            Person person = school.People.Names.Entry(value).Person;
            if (person.Kind == PersonKind.Pupil || person.MayBeNamed == false) return true;
        }

        return false;
    }

    private void AddIds(string text, List<TextSpan> found)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsIdCharacter(text[i])) continue;
            int start = i;
            while (i < text.Length && IsIdCharacter(text[i])) i++;
            // An id may end before a full stop or a file extension.
            for (int end = i; end > start; end = text.LastIndexOf('.', end - 1, end - start))
            {
                string candidate = text[start..end];
                if (school.People.Find(candidate) is null && school.Consents.Find(candidate) is null && !school.DoNotPublish.ContainsKey(candidate) && !school.People.HasHandle(candidate)) continue;
                found.Add(TextSpan.FromBounds(start, end));
                break;
            }
        }
    }

    private static bool IsIdCharacter(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.';
}
