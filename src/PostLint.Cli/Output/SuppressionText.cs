using PostLint.Analysis;

namespace PostLint.Cli.Output;

/// <summary>What a report says of a suppression. The reason is the author's own words, so a redacted report hides names and ids in it.</summary>
internal static class SuppressionText
{
    public static string Reason(FileView file, Suppression suppression) => file.Mask?.Apply(suppression.Reason, isPath: false) ?? suppression.Reason;
}
