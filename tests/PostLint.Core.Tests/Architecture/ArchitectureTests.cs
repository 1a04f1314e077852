using System.Text.RegularExpressions;

namespace PostLint.Core.Tests.Architecture;

/// <summary>Keeps what ARCHITECTURE.md promises, by reading the sources.</summary>
public sealed partial class ArchitectureTests
{
    private const int MaxLines = 400, MaxRuleLines = 80;

    private static readonly IReadOnlyList<SourceFile> Core = SourceFile.In("src/PostLint.Core", "cs");
    private static readonly IReadOnlyList<SourceFile> Sources = SourceFile.In("src", "cs");
    private static readonly IReadOnlyList<SourceFile> LanguageServer = SourceFile.In("src/PostLint.LanguageServer", "cs");
    private static readonly RoomTable Table = RoomTable.Read();

    [Fact]
    public void The_table_of_rooms_is_complete()
    {
        Assert.Contains("Text", Table.Rooms);
        Assert.Contains("Workspaces", Table.Rooms);
        Assert.NotEmpty(Core);
        Assert.Empty(Core.Where(file => !Table.Knows(RoomTable.RoomOf(file))).Select(file => $"{file.Path}: no row in ARCHITECTURE.md's table"));
    }

    [Fact]
    public void Namespaces_follow_rooms() =>
        Assert.Empty(Core
            .Where(file => !Regex.IsMatch(file.Code, $@"\bnamespace PostLint\.{Regex.Escape(RoomTable.RoomOf(file).Replace('/', '.'))}(\.\w+)*;"))
            .Select(file => $"{file.Path}: the namespace is not the room's"));

    [Fact]
    public void Rooms_import_only_what_the_table_allows()
    {
        ILookup<string, string> types = Core.ToLookup(RoomTable.RoomOf, file => Path.GetFileNameWithoutExtension(file.Path), StringComparer.Ordinal);
        IEnumerable<string> faults =
            from file in Core
            let own = RoomTable.RoomOf(file)
            from other in types.Select(room => room.Key)
            where other != own && !Table.Allows(own, other) && Names(file.Code, other, types[other])
            select $"{file.Path}: {own} may not import {other}";
        Assert.Empty(faults);
    }

    [Fact]
    public void A_forbidden_import_is_seen()
    {
        Assert.True(Names("using PostLint.Posts;", "Posts", ["Post"]));
        Assert.True(Names("using static PostLint.Rules.Tone.Insult;", "Rules/Tone", ["Insult"]));
        Assert.True(Names("x = Tone.Insult.Words;", "Rules/Tone", ["Insult"]));
        Assert.True(Names("x = PostLint.School.Person;", "School", ["Person"]));
        Assert.False(Names("context.School.Person", "School", ["Person"]));
        Assert.False(Names("Post.Text.Length", "Text", ["TextSpan"]));
        Assert.False(Table.Allows("Text", "Yaml"));
        Assert.False(Table.Allows("Rules/Tone", "Rules/Images"));
        Assert.False(Table.Allows("Rules/Tone", "Policies"));
        Assert.True(Table.Allows("Rules/Tone", "Posts"));
        Assert.True(Table.Allows("Workspaces", "Rules"));
    }

    [Fact]
    public void Only_one_room_knows_each_parser()
    {
        Assert.Empty(Mentioning(Sources, Markdig()).Where(file => !file.Path.StartsWith("src/PostLint.Core/Posts/", StringComparison.Ordinal)).Select(file => file.Path));
        Assert.Empty(Mentioning(Sources, YamlDotNet()).Where(file => !file.Path.StartsWith("src/PostLint.Core/Yaml/", StringComparison.Ordinal)).Select(file => file.Path));
    }

    [Fact]
    public void The_core_knows_no_console_no_network_and_no_host() =>
        Assert.Empty(Mentioning(Core, ConsoleOrNetwork()).Select(file => file.Path));

    [Fact]
    public void The_core_opens_files_only_where_paths_are_checked() =>
        Assert.Empty(Mentioning(Core, FileAccess())
            .Where(file => RoomTable.RoomOf(file) is not ("Workspaces" or "Media") && !RegisterReader().IsMatch(file.Path))
            .Select(file => file.Path));

    [Fact]
    public void The_core_has_no_clock() =>
        Assert.Empty(Mentioning(Core, Clock()).Select(file => file.Path));

    [Fact]
    public void The_language_server_imports_the_core_alone() =>
        Assert.Empty(Mentioning(LanguageServer, ForeignToTheServer()).Select(file => file.Path));

    [Fact]
    public void Only_the_language_server_knows_its_protocol()
    {
        Assert.NotEmpty(LanguageServer);
        IEnumerable<SourceFile> others = Sources.Where(file => !file.Path.StartsWith("src/PostLint.LanguageServer/", StringComparison.Ordinal));
        Assert.Equal(["src/PostLint.Cli/Commands/LanguageServerCommand.cs"], others.Where(file => file.Code.Contains("PostLint.LanguageServer", StringComparison.Ordinal)).Select(file => file.Path));
        Assert.Empty(others.Where(file => file.Text.Contains("textDocument/", StringComparison.Ordinal)).Select(file => file.Path));
    }

    [Fact]
    public void Families_do_not_see_the_catalogue() =>
        Assert.Empty(Core.Where(file => RoomTable.RoomOf(file).StartsWith("Rules/", StringComparison.Ordinal) && file.Code.Contains("RuleCatalog", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void Files_stay_short()
    {
        IEnumerable<SourceFile> all = [.. Sources, .. SourceFile.In("tests", "cs"), .. SourceFile.In("bench", "cs"), .. SourceFile.In("eng", "cs")];
        Assert.Empty(all.Where(file => file.LineCount > MaxLines).Select(file => $"{file.Path}: {file.LineCount} lines"));
        Assert.Empty(Core.Where(file => Analyzer().IsMatch(file.Code) && file.LineCount > MaxRuleLines).Select(file => $"{file.Path}: {file.LineCount} lines"));
    }

    [Fact]
    public void Data_files_say_what_they_are() =>
        Assert.Empty(SourceFile.In("src", "txt").Where(file => !file.Text.StartsWith("# ", StringComparison.Ordinal)).Select(file => $"{file.Path}: no head"));

    private static IEnumerable<SourceFile> Mentioning(IEnumerable<SourceFile> files, Regex words) => files.Where(file => words.IsMatch(file.Code));

    /// <summary>Whether code imports a room's namespace, or names one of its types through it (<c>Posts.Post</c>, <c>PostLint.Posts.Post</c>).</summary>
    private static bool Names(string code, string room, IEnumerable<string> types)
    {
        string name = Regex.Escape(room.Replace('/', '.')), last = Regex.Escape(room[(room.LastIndexOf('/') + 1)..]);
        // A using of "Rules" alone is the catalogue's; a using of "Rules.Tone" is the family's.
        bool imported = room == "Rules"
            ? Regex.IsMatch(code, @"\busing\s+(static\s+)?PostLint\.Rules\s*;")
            : Regex.IsMatch(code, $@"\busing\s+(static\s+)?(\w+\s*=\s*)?PostLint\.{name}\b");
        return imported || types.Any(type => Regex.IsMatch(code, $@"(?<![\w.])(PostLint\.)?({name}|{last})\.(\w+\.)?{Regex.Escape(type)}\b"));
    }

    [GeneratedRegex(@"\bMarkdig\b")]
    private static partial Regex Markdig();

    [GeneratedRegex(@"\bYamlDotNet\b")]
    private static partial Regex YamlDotNet();

    [GeneratedRegex(@"(?<![\w.])(System\.)?Console\.|\bHttpClient\b|\bSystem\.Net\.(Http|Sockets|Mail)\b|(?<![\w.])Socket\b|\bTcpClient\b|\bProcess\.Start\b|\bPostLint\.(Cli|LanguageServer)\b")]
    private static partial Regex ConsoleOrNetwork();

    /// <summary>The other host, its console, and the network.</summary>
    [GeneratedRegex(@"\bPostLint\.Cli\b|(?<![\w.])(System\.)?Console\.|\bHttpClient\b|\bSystem\.Net\.(Http|Sockets|Mail)\b|(?<![\w.])Socket\b|\bTcpClient\b|\bProcess\.Start\b")]
    private static partial Regex ForeignToTheServer();

    [GeneratedRegex(@"(?<![\w.])(System\.IO\.)?(File|Directory)\.[A-Z]|\bnew\s+(FileStream|FileInfo|DirectoryInfo|StreamReader\(\s*\w*[pP]ath|StreamWriter)\b|\bRandomAccess\.")]
    private static partial Regex FileAccess();

    /// <summary>The readers of registers, plain and sealed.</summary>
    [GeneratedRegex(@"^src/PostLint\.Core/School/\w*Register\w*\.cs$")]
    private static partial Regex RegisterReader();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b|\bTimeProvider\.System\b|\bTimeZoneInfo\.Local\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@":\s*PostAnalyzer\b")]
    private static partial Regex Analyzer();
}
