namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Weighs the shape of a number against the words around it.</summary>
internal static class IdentifierScore
{
    /// <summary>The score (0 to 100) from which on a number is reported.</summary>
    public const int ReportAt = 60;

    private const int Direct = 60, Labelled = 45, Topical = 40;

    /// <summary>The score of a match in its context; 0 when the words say that it is something else.</summary>
    public static int Evaluate(in FormatMatch match, LabelContext context)
    {
        uint own = IdentifierLabels.Bit(match.Kind);
        uint notOwn = IdentifierLabels.Other | (match.Kind == IdentifierKind.VehicleRegistration ? IdentifierLabels.Fleet : 0);
        if ((context.Before & own) != 0 && (context.Before & notOwn) == 0) return Math.Min(100, match.BaseScore + Direct);
        if ((context.Before & notOwn) != 0 || IsLabelOfAnother(context.Before, own)) return 0;
        if ((context.After & notOwn) != 0 && (context.Labels & own) == 0) return 0;
        int support = (context.After & own) != 0 ? Direct : (context.Labels & own) != 0 ? Labelled : (context.Topics & own) != 0 ? Topical : 0;
        return Math.Min(100, match.BaseScore + support);
    }

    private static bool IsLabelOfAnother(uint before, uint own) =>
        (before & IdentifierLabels.Label) != 0 && (before & own) == 0;
}
