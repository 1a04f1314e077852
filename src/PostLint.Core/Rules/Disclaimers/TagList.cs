using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>A section of wording that stands run together inside a hashtag without capitals.</summary>
internal sealed class TagList
{
    private readonly string[] stems;

    public TagList(string section)
    {
        int number = DisclaimerCues.List.Section(section);
        stems = [.. DisclaimerCues.List.Terms.Where(term => term.Section == number).Select(term => term.Text)];
    }

    public bool Holds(DisclaimerCues cues, int word)
    {
        if (!cues.Words[word].Is(WordFlags.InHashtag) || cues.Words[word].Length < 6) return false;
        string tag = Folding.FoldText(cues.Context.Post.Prose[cues.Words[word].Span]);
        return Array.Exists(stems, stem => tag.Contains(stem, StringComparison.Ordinal));
    }
}
