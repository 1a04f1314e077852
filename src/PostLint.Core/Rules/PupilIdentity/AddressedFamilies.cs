using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Finds a family that is spoken to by a name: "Harringtons, that means you", "reminder to Idris's family".</summary>
internal static class AddressedFamilies
{
    /// <summary>The family whose first word is a word of the sentence.</summary>
    public static Addressee At(PostContext context, Sentence sentence, int word)
    {
        Post post = context.Post;
        if (word + 1 >= sentence.EndWord) return default;
        int called = word == sentence.FirstWord ? EndOfCall(context, sentence) : 0;
        if (called > 0) return new Addressee(word, called, 2.5, IsCall: true, AddressedHouseholds.Reason);
        if (IsOnesFamily(post, word) && MessageWords.IsLedTo(post, sentence, word))
            return new Addressee(sentence.FirstWord, word + 2, 4, IsCall: true, "a message for one person or family");
        if (!IsNamedFamily(post, sentence, word)) return default;
        return new Addressee(word, word + 2, 2.5, MessageWords.Is(post, word - 1, MessageWords.Lead), AddressedHouseholds.Reason);
    }

    /// <summary>The end of a family that is called at the start of a sentence of two words or more; 0 for none.</summary>
    private static int EndOfCall(PostContext context, Sentence sentence)
    {
        Post post = context.Post;
        int first = sentence.FirstWord, next = first + 1;
        Word name = post.Words[first];
        bool written = name.Length > 3 && name.Is(WordFlags.Capitalised) && !name.Is(WordFlags.HasDigit);
        if (!written || context.SchoolWords.Overlaps(first, next)) return 0;
        if (IsFamily(post, next, orCapitalised: true) && !post.Words[next].StartsPhrase) return IsSurnameOfCall(post, sentence, name) ? next + 1 : 0;
        return post.Words[next].StartsPhrase && IsPlural(post, name) && MessageWords.Has(post, next, sentence.EndWord, MessageWords.You) ? next : 0;
    }

    /// <summary>"Kowalczyk family, bring it back": a mark ends the call.</summary>
    private static bool IsSurnameOfCall(Post post, Sentence sentence, Word name)
    {
        NameFacts facts = NameTable.Lookup(name.Hash);
        int behind = sentence.FirstWord + 2;
        return (facts.IsSurname || !facts.IsKnown) && behind < sentence.EndWord && post.Words[behind].StartsPhrase;
    }

    /// <summary>"Harringtons": not a word or a forename by itself, and a surname without its s.</summary>
    private static bool IsPlural(Post post, Word name)
    {
        NameFacts facts = NameTable.Lookup(name.Hash);
        ReadOnlySpan<char> letters = post.Prose[name.Span];
        return letters[^1] == 's' && !facts.IsWord && !facts.IsForename && Singular(letters) is { IsSurname: true, IsWord: false };
    }

    /// <summary>"Idris's family".</summary>
    private static bool IsOnesFamily(Post post, int word)
    {
        Word name = post.Words[word];
        return name.Is(WordFlags.Possessive) && name.Is(WordFlags.Capitalised) && NameTable.Lookup(name.Hash).IsKnown && IsFamily(post, word + 1);
    }

    /// <summary>"Will the Harringtons please", "to the Harrington family".</summary>
    private static bool IsNamedFamily(Post post, Sentence sentence, int word)
    {
        if (word == sentence.FirstWord || !post.Words[word + 1].Is(WordFlags.Capitalised) || !MessageWords.IsThe(post, word)) return false;
        if (!MessageWords.Is(post, word - 1, MessageWords.Modal | MessageWords.Lead | MessageWords.Dear)) return false;
        if (word + 2 < sentence.EndWord && IsFamily(post, word + 2)) return true;
        ReadOnlySpan<char> name = post.Prose[post.Words[word + 1].Span];
        return name.EndsWith("s") && Singular(name) is { IsSurname: true };
    }

    /// <summary>What is known of a name without its last letter.</summary>
    private static NameFacts Singular(ReadOnlySpan<char> plural) => NameTable.Lookup(WordHash.Of(plural[..^1]));

    private static bool IsFamily(Post post, int word, bool orCapitalised = false)
    {
        ReadOnlySpan<char> text = post.Prose[post.Words[word].Span];
        return text is "family" or "household" || orCapitalised && text is "Family";
    }
}
