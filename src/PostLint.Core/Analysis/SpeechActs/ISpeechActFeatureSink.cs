namespace PostLint.Analysis;

/// <summary>Takes the features of a sentence one by one; a type argument, so that nothing is called through a table.</summary>
internal interface ISpeechActFeatureSink
{
    void Add(ulong feature);
}
