using PostLint.Posts;

namespace PostLint.Rules.PersonalData;

/// <summary>The sections of <see cref="IdentifyingWords"/> in each sentence of a post. The last two answers are kept, since a sentence is asked for once by itself and once as the next one.</summary>
internal struct SentenceSections(Post post)
{
    private (int Index, uint Sections) last = (-1, 0), before = (-1, 0);

    /// <param name="sentence">Its index in <see cref="Post.Sentences"/>.</param>
    public uint Of(int sentence)
    {
        if (sentence == last.Index) return last.Sections;
        if (sentence == before.Index) return before.Sections;
        before = last;
        Sentence asked = post.Sentences[sentence];
        last = (sentence, IdentifyingWords.List.In(post, asked.FirstWord, asked.EndWord));
        return last.Sections;
    }
}
