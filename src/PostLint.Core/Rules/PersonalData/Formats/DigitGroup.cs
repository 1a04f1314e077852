namespace PostLint.Rules.PersonalData.Formats;

/// <summary>
/// Digits written in one go, in figures or in words. <paramref name="Value"/> holds them as a number, <paramref name="Count"/> tells how many
/// they are (leading zeros count); <paramref name="Gap"/> is what stands before the group.
/// </summary>
internal readonly record struct DigitGroup(int Start, int End, ulong Value, int Count, NumberGap Gap, bool Spelled)
{
    /// <summary>A group of more digits than this is no part of a telephone number.</summary>
    public const int MaxCount = 15;

    /// <summary>The digit at an index from the left.</summary>
    public int DigitAt(int index)
    {
        ulong value = Value;
        for (int i = Count - 1; i > index; i--) value /= 10;
        return (int)(value % 10);
    }

    /// <summary>The group without its first digits.</summary>
    public DigitGroup Skip(int digits)
    {
        ulong divisor = 1;
        for (int i = digits; i < Count; i++) divisor *= 10;
        return this with { Value = Value % divisor, Count = Count - digits };
    }
}
