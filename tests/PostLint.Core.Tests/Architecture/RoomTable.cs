using System.Text.RegularExpressions;

namespace PostLint.Core.Tests.Architecture;

/// <summary>The rooms of the core and what each may import, read from the table in ARCHITECTURE.md: the page is the rule.</summary>
internal sealed class RoomTable
{
    private const string Core = "src/PostLint.Core/";

    private readonly Dictionary<string, IReadOnlySet<string>> imports = new(StringComparer.Ordinal);

    private RoomTable()
    {
    }

    public IReadOnlyCollection<string> Rooms => imports.Keys;

    public static RoomTable Read()
    {
        var table = new RoomTable();
        string page = File.ReadAllText(Path.Combine(SourceFile.Root, "ARCHITECTURE.md"));
        foreach (Match row in Regex.Matches(page, @"^\| `(?<room>[\w/]+)` \|[^|]*\| (?<imports>[^|]+) \|\r?$", RegexOptions.Multiline))
            table.imports[row.Groups["room"].Value] = table.Resolve(row.Groups["imports"].Value);
        // The catalogue stands above the families: it lists them all, and none of them sees it.
        table.imports["Rules"] = new HashSet<string>(table.imports["Rules/X"], StringComparer.Ordinal) { "Rules/X" };
        return table;
    }

    /// <summary>The room of a file of the core: its first folder, a family of rules as <c>Rules/Tone</c>.</summary>
    public static string RoomOf(SourceFile file)
    {
        string[] parts = file.Path[Core.Length..].Split('/');
        return parts[0] == "Rules" && parts.Length > 2 ? $"Rules/{parts[1]}" : parts[0];
    }

    /// <summary>Whether a room may name types of another.</summary>
    public bool Allows(string from, string to) => from == to || imports[Row(from)].Contains(Row(to)) && !(IsFamily(from) && to.StartsWith("Rules", StringComparison.Ordinal));

    /// <summary>Whether the table has a row for a room.</summary>
    public bool Knows(string room) => imports.ContainsKey(Row(room));

    private static bool IsFamily(string room) => room.StartsWith("Rules/", StringComparison.Ordinal);

    private static string Row(string room) => IsFamily(room) ? "Rules/X" : room;

    private HashSet<string> Resolve(string words)
    {
        var rooms = new HashSet<string>(StringComparer.Ordinal);
        if (words == "nothing") return rooms;
        if (words == "all of the above") return [.. imports.Keys, "Rules"];
        foreach (string part in words.Split(", "))
        {
            string room = part.Replace(" and below", "", StringComparison.Ordinal);
            rooms.Add(room);
            if (room != part) rooms.UnionWith(imports[room]);
        }

        return rooms;
    }
}
