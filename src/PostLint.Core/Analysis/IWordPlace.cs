namespace PostLint.Analysis;

/// <summary>Something found in a post that starts at a word.</summary>
public interface IWordPlace
{
    int FirstWord { get; }
}
