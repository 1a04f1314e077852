using PostLint.Analysis;
using PostLint.Posts;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Words that speak to everybody instead of one person or family.</summary>
internal static class MessageFix
{
    /// <summary>"All parents and carers" where a call opens the sentence.</summary>
    public static IReadOnlyList<CodeFix> ToEverybody(PostContext context, Sentence sentence, Addressee addressee)
    {
        if (!OpensAsCall(context.Post, sentence, addressee)) return [];
        return context.Replace(context.WordSpan(addressee.FirstWord, addressee.WordCount), "All parents and carers", "speak to everybody");
    }

    /// <summary>"Mrs Marrowby, please": not "Dear Mrs Marrowby", which is a letter.</summary>
    private static bool OpensAsCall(Post post, Sentence sentence, Addressee addressee)
    {
        if (!addressee.IsCall || addressee.FirstWord != sentence.FirstWord || addressee.EndWord >= sentence.EndWord) return false;
        return post.Words[addressee.EndWord].StartsPhrase && !MessageWords.Is(post, addressee.FirstWord, MessageWords.Dear);
    }
}
