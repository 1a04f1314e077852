namespace PostLint.SpeechActs;

/// <summary>How the linear model is trained.</summary>
/// <param name="Epochs">Passes over all examples.</param>
/// <param name="Cost">What an example on the wrong side costs, against small weights.</param>
/// <param name="LeastDrafts">In how many drafts a feature must stand to count.</param>
/// <param name="MostFeatures">How many features the model keeps.</param>
internal sealed record TrainingOptions(int Epochs = 12, float Cost = 0.5f, int LeastDrafts = 2, int MostFeatures = 20000);
