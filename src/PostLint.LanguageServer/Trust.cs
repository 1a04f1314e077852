using System.Text.Json;

namespace PostLint.LanguageServer;

/// <summary>
/// Reads whether the user trusts the workspace out of what the editor sends, whose shape the protocol leaves open: any other shape says
/// nothing, and is no error.
/// </summary>
internal static class Trust
{
    /// <summary>The value of <c>trusted</c>; null when there is none.</summary>
    public static bool? In(JsonElement? options) => Flag(options, "trusted");

    /// <summary>The value of a property that is yes or no; null when there is none.</summary>
    public static bool? Flag(JsonElement? options, string name) => Property(options, name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>The value of a property; null for what is no object or lacks it.</summary>
    public static JsonElement? Property(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } held && held.TryGetProperty(name, out JsonElement value) ? value : null;
}
