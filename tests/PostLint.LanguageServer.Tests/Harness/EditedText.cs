using PostLint.LanguageServer.Documents;
using PostLint.LanguageServer.Protocol.Types;

namespace PostLint.LanguageServer.Tests.Harness;

/// <summary>Makes the edits of a code action, as an editor does: from the end, so that earlier positions stay.</summary>
internal static class EditedText
{
    public static string Apply(string text, JsonArray edits)
    {
        var buffer = new TextBuffer(text);
        IEnumerable<(int Start, int End, string New)> changes = edits.Select(edit => (Offset(buffer, edit!["range"]!["start"]!), Offset(buffer, edit["range"]!["end"]!), (string)edit["newText"]!));
        foreach ((int start, int end, string added) in changes.OrderByDescending(change => change.Start).ToList()) buffer.Replace(start, end, added);
        return buffer.ToString();
    }

    private static int Offset(TextBuffer buffer, JsonNode position) => buffer.OffsetOf(new Position((int)position["line"]!, (int)position["character"]!));
}
