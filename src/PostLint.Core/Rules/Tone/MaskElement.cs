namespace PostLint.Rules.Tone;

/// <summary>What one place of a masked spelling may stand for: one of some letters (bit 0 is a; no bit means any), so many times.</summary>
internal readonly record struct MaskElement(uint Letters, int Least, int Most)
{
    public bool Allows(char letter) => Letters == 0 || (Letters & Bit(letter)) != 0;

    public static uint Bit(char letter) => letter is >= 'a' and <= 'z' ? 1u << (letter - 'a') : 0;
}
