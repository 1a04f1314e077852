using System.Globalization;
using System.Text.RegularExpressions;
using PostLint.School;

namespace PostLint.Core.Tests.Harness;

/// <summary>A child of the literal table of written names: the register's row, and what people write for it.</summary>
internal sealed partial record NameFormTable(string Origin, Person Pupil, IReadOnlyList<WrittenName> Written)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "School", "NameForms");

    /// <summary>All children, with the sentences by kind of form.</summary>
    public static (IReadOnlyList<NameFormTable> Children, ILookup<string, string> Carriers) ReadAll()
    {
        var children = new List<NameFormTable>();
        foreach (string file in Directory.EnumerateFiles(Folder, "*.txt").Where(file => Path.GetFileName(file) != "carriers.txt").Order(StringComparer.Ordinal))
            children.AddRange(Read(Path.GetFileNameWithoutExtension(file), File.ReadLines(file)));
        return (children, Lines(File.ReadLines(Path.Combine(Folder, "carriers.txt"))).SelectMany(line => line.Key.Split(' ').Select(kind => (kind, line.Text))).ToLookup(line => line.kind, line => line.Text));
    }

    private static IEnumerable<NameFormTable> Read(string origin, IEnumerable<string> lines)
    {
        NameFormTable? child = null;
        List<WrittenName> written = [];
        bool isName = true;
        foreach ((string key, string text) in Lines(lines))
        {
            switch (key)
            {
                case "pupil":
                    if (child is not null) yield return child;
                    child = new NameFormTable(origin, ReadPupil(text), written = []);
                    isName = true;
                    break;
                case "unlike":
                    isName = false;
                    break;
                default:
                    written.AddRange(text.Split(" | ").Select(form => new WrittenName(key, form, isName)));
                    break;
            }
        }

        if (child is not null) yield return child;
    }

    private static Person ReadPupil(string row)
    {
        string[] cells = row.Split(';');
        return new Person { Id = row, Kind = PersonKind.Pupil, Forenames = [.. cells[..2].Where(name => name.Length > 0)], Surname = cells[2], Year = cells[3], Class = cells[4] };
    }

    private static IEnumerable<(string Key, string Text)> Lines(IEnumerable<string> lines) =>
        lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => (line[..line.IndexOf(':', StringComparison.Ordinal)], Unescape(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimStart())));

    private static string Unescape(string text) =>
        Escape().Replace(text, match => match.Value == "\\n" ? "\n" : ((char)int.Parse(match.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\n|\\u[0-9A-F]{4}")]
    private static partial Regex Escape();
}
