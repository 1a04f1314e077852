namespace PostLint.SpeechActs;

/// <summary>Numbers that are learned, with their gradient and what Adam (Kingma and Ba, 2015) remembers of it.</summary>
internal sealed class Parameter(int count)
{
    private const float FirstDecay = 0.9f, SecondDecay = 0.999f;

    private readonly float[] first = new float[count], second = new float[count];

    public float[] Values { get; } = new float[count];

    public float[] Gradient { get; } = new float[count];

    /// <summary>How large a step is, so early that the memory of gradients is still short.</summary>
    public static float RateAt(int step, float rate) => rate * MathF.Sqrt(1 - Power(SecondDecay, step)) / (1 - Power(FirstDecay, step));

    /// <summary>One step against some of the gradient, which is cleared.</summary>
    /// <param name="rate">The rate, see <see cref="RateAt"/>.</param>
    /// <param name="shrink">What part of itself a number loses.</param>
    /// <param name="batch">How many examples the gradient was summed over.</param>
    /// <param name="from">The first number to move.</param>
    /// <param name="length">How many to move.</param>
    public void Step(float rate, float shrink, int batch, int from, int length)
    {
        for (int i = from; i < from + length; i++)
        {
            float slope = Gradient[i] / batch;
            Gradient[i] = 0;
            first[i] = FirstDecay * first[i] + (1 - FirstDecay) * slope;
            second[i] = SecondDecay * second[i] + (1 - SecondDecay) * slope * slope;
            Values[i] -= rate * first[i] / (MathF.Sqrt(second[i]) + 1e-8f) + shrink * Values[i];
        }
    }

    public void Step(float rate, float shrink, int batch) => Step(rate, shrink, batch, 0, Values.Length);

    // Repeated multiplication is the same on every machine, which the libraries' powers are not.
    private static float Power(float value, int exponent)
    {
        double power = 1, square = value;
        for (int left = exponent; left > 0; left >>= 1, square *= square)
        {
            if ((left & 1) != 0) power *= square;
        }

        return (float)power;
    }
}
