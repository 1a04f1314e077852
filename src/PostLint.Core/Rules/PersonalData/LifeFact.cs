using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>A birth date or an age in the prose, and the person it belongs to, if one is named.</summary>
internal readonly record struct LifeFact(TextSpan Span, NameCue Name, bool IsBirthDate)
{
    public bool IsFound => !Span.IsEmpty;
}
