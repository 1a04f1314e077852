namespace PostLint.SpeechActs;

/// <summary>How a network is trained.</summary>
/// <param name="Epochs">Passes over all examples.</param>
/// <param name="Rate">The size of a step at first.</param>
/// <param name="Batch">Examples to a step.</param>
/// <param name="LeftOut">The share of filters and hidden numbers left out of an example.</param>
/// <param name="UnknownWords">The share of words hidden in an example.</param>
/// <param name="Shrink">What numbers lose at each step, times the rate.</param>
/// <param name="ShrinkOwn">What the numbers of single words lose.</param>
/// <param name="LeastUses">How often a word without a vector must stand in the drafts to be one of its own.</param>
internal sealed record NetworkOptions(
    int Epochs = 10, float Rate = 0.001f, int Batch = 48, float LeftOut = 0.3f, float UnknownWords = 0.1f, float Shrink = 1e-4f, float ShrinkOwn = 3e-3f, int LeastUses = 4)
{
    public float RateOf(int epoch) => Rate * (epoch < Epochs * 0.5f ? 1 : epoch < Epochs * 0.8f ? 0.4f : 0.15f);
}
