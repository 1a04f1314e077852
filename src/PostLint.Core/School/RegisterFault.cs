using System.Globalization;

namespace PostLint.School;

/// <summary>Something wrong in a register. Rows and columns as a spreadsheet counts them, from 1; 0 where it is no one row's or column's.</summary>
/// <param name="Row">The row of the file, the header included.</param>
/// <param name="Column">The column of the file.</param>
/// <param name="Message">What is wrong, and what becomes of it, without any value of the row.</param>
/// <param name="IsGrave">Whether a fact is lost: a name that cannot be recognised, a consent that does not count.</param>
public sealed record RegisterFault(int Row, int Column, string Message, bool IsGrave)
{
    /// <summary>Whether the row is sound by itself, and only concerns nobody on record.</summary>
    public bool IsStranger { get; init; }

    /// <summary>The last day on which it makes a difference; null for always.</summary>
    public DateOnly? MattersUntil { get; init; }

    /// <summary>Whether it makes a difference on a day.</summary>
    public bool Matters(DateOnly day) => MattersUntil is null || day <= MattersUntil;

    /// <summary>The row and column in words; empty for the file as a whole.</summary>
    public string Place => Row == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"row {Row}{(Column == 0 ? "" : $", column {Column}")}");

    public override string ToString() => Place.Length == 0 ? Message : $"{Place}: {Message}";
}
