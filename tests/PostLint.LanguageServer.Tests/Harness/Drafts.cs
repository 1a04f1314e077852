namespace PostLint.LanguageServer.Tests.Harness;

/// <summary>Texts and configurations that several tests use. All persons, schools and numbers are invented.</summary>
internal static class Drafts
{
    /// <summary>One finding without any configuration: PL1001 at 0:5 to 0:17.</summary>
    public const string Number = "Ring 07700 900112 tonight.\n";

    public const string Clean = "Ring the office tonight.\n";

    /// <summary>A configuration under which stacked punctuation has a safe fix.</summary>
    public const string Punctuation = "rules: {PL3016: warning}\n";

    public const string School = "school: {name: Hollowbeck Primary School}\nrules: {PL0001: off, PL7001: off}\n";

    public const string RegisterSchool = School + "pupil_register: pupils.csv\nconsent_register: consents.csv\n";

    public const string Pupils = "id,legal_forename,preferred_forename,surname,year,class,handles,groups\np-amara,Amara,Amara,Okonkwo-Birch,Y6,6L,,\n";

    public const string NoConsents = "id,subject,kinds,platforms,from,until,withdrawn_on\n";

    public const string Consents = NoConsents + "c-1,p-amara,name;first-name,all,2025-09-01,2026-07-31,\n";

    /// <summary>The codes of diagnostics, in order.</summary>
    public static string[] Codes(JsonArray diagnostics) => [.. diagnostics.Select(diagnostic => (string)diagnostic!["code"]!)];

    public static JsonObject At(string uri, int line, int character) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri },
        ["position"] = Position(line, character),
    };

    public static JsonObject Position(int line, int character) => new() { ["line"] = line, ["character"] = character };

    public static JsonObject Range(int startLine, int start, int endLine, int end) => new() { ["start"] = Position(startLine, start), ["end"] = Position(endLine, end) };

    public static JsonObject Edit(int startLine, int start, int endLine, int end, string text) => new() { ["range"] = Range(startLine, start, endLine, end), ["text"] = HalfPairs.Keep(text) };
}
