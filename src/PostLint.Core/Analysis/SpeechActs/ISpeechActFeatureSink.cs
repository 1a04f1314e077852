namespace PostLint.Analysis;

/// <summary>Takes the features of a sentence one by one; a type argument, so that nothing is called through a table.</summary>
internal interface ISpeechActFeatureSink
{
    void Add(ulong feature);

    /// <summary>The feature of a single word; each word has one, in the order of the sentence.</summary>
    void AddWord(ulong feature);
}
