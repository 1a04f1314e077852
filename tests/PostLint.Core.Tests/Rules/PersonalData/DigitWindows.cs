using System.Text.RegularExpressions;
using PostLint.Text;

namespace PostLint.Core.Tests.Rules.PersonalData;

/// <summary>Windows of digits in a plain text, as the post's digit clusters give them to the rules.</summary>
internal static partial class DigitWindows
{
    public static IReadOnlyList<TextSpan> Of(string text) => [.. Windows().Matches(text).Select(window => new TextSpan(window.Index, window.Length))];

    [GeneratedRegex(@"[0-9０-９](?:[-\s.()/\u2010-\u2014\u200B\u00B7]{0,3}[0-9０-９])*")]
    private static partial Regex Windows();
}
