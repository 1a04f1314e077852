using System.Numerics;
using System.Runtime.InteropServices;

namespace PostLint.SpeechActs;

/// <summary>Arithmetic that gives the same bits on every machine: each sum in a fixed order, no library's exponential.</summary>
internal static class Numbers
{
    /// <summary>Adds a multiple of some numbers to others.</summary>
    public static void AddTo(Span<float> sums, float factor, ReadOnlySpan<float> numbers)
    {
        ReadOnlySpan<Vector<float>> from = MemoryMarshal.Cast<float, Vector<float>>(numbers);
        Span<Vector<float>> to = MemoryMarshal.Cast<float, Vector<float>>(sums);
        for (int i = 0; i < from.Length; i++) to[i] += from[i] * factor;
        for (int i = from.Length * Vector<float>.Count; i < numbers.Length; i++) sums[i] += numbers[i] * factor;
    }

    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        float sum = 0;
        for (int i = 0; i < left.Length; i++) sum += left[i] * right[i];
        return sum;
    }

    /// <summary>1 / (1 + e^-x).</summary>
    public static float Sigmoid(float x)
    {
        // e^x = (e^(x/1024))^1024; the series is exact enough for so small a number.
        double small = Math.Clamp(-x, -30, 30) / 1024.0, power = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)));
        for (int i = 0; i < 10; i++) power *= power;
        return (float)(1 / (1 + power));
    }
}
