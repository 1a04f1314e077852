using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Somebody in a sentence, from the title before the name ("Mrs") to the tail behind the noun ("the parents of the boy in 4B").</summary>
internal readonly ref struct PersonInSentence
{
    public PersonInSentence(PostContext context, Sentence sentence, PersonReference reference)
    {
        (Context, Sentence, Reference) = (context, sentence, reference);
        FirstWord = IsBehindTitle(context.Post, sentence, reference) ? reference.FirstWord - 1 : reference.FirstWord;
        EndWord = Math.Max(reference.EndWord, reference.TailEnd);
    }

    public PostContext Context { get; }

    public Sentence Sentence { get; }

    public PersonReference Reference { get; }

    public int FirstWord { get; }

    public int EndWord { get; init; }

    public Post Post => Context.Post;

    public bool IsName => Reference.IsName;

    /// <summary>Whether a possessive ends it: "Mrs Marrowby's".</summary>
    public bool IsPossessive => Post.Words[Reference.EndWord - 1].Is(WordFlags.Possessive);

    public bool OpensSentence => FirstWord == Sentence.FirstWord;

    /// <summary>Whether the sentence goes on behind it.</summary>
    public bool IsFollowed => EndWord < Sentence.EndWord;

    /// <summary>Whether the sentence goes on behind a comma or another mark.</summary>
    public bool IsSetOff => IsFollowed && Post.Words[EndWord].StartsPhrase;

    /// <summary>Whether a phrase of one of the sections starts right behind it.</summary>
    public bool IsBefore(uint sections) => MessageWords.Is(Post, EndWord, sections);

    /// <summary>Whether the sentence has a phrase of one of the sections before it.</summary>
    public bool HasBefore(uint sections) => MessageWords.Has(Post, Sentence.FirstWord, FirstWord, sections);

    /// <summary>Whether the sentence has a phrase of one of the sections behind it.</summary>
    public bool HasBehind(uint sections) => MessageWords.Has(Post, EndWord, Sentence.EndWord, sections);

    public Addressee ToAddressee(double score, bool isCall, string reason) => new(FirstWord, EndWord, score, isCall, reason);

    private static bool IsBehindTitle(Post post, Sentence sentence, PersonReference reference) =>
        reference.IsName && reference.FirstWord > sentence.FirstWord && PersonName.IsTitle(post.Prose[post.Words[reference.FirstWord - 1].Span]);
}
