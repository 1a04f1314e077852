using PostLint.Text;

namespace PostLint.Rules.PersonalData.Formats;

/// <summary>An identifier found in a text: where it stands, and how sure its shape and the words around it make it (0 to 100).</summary>
internal readonly record struct IdentifierMatch(TextSpan Span, IdentifierKind Kind, int Score)
{
    /// <summary>Whether the number says something about a person only when a person is named beside it.</summary>
    public bool NeedsName => Kind == IdentifierKind.TicketNumber;
}
