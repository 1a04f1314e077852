using PostLint.Analysis;
using PostLint.Posts;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Finds one household that is spoken to, mostly without a name: by what it is, by its family or by its vehicle.</summary>
internal static class AddressedHouseholds
{
    /// <summary>Why a household counts that may only be spoken of.</summary>
    public const string Reason = "a message to one household";

    /// <summary>The first one of the sentence.</summary>
    public static Addressee Find(PostContext context, Sentence sentence)
    {
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            Addressee found = At(context, sentence, i);
            if (found.IsFound) return found;
        }

        return default;
    }

    private static Addressee At(PostContext context, Sentence sentence, int word)
    {
        Post post = context.Post;
        (uint sections, int end) = MessageWords.At(post, word, sentence.EndWord);
        if ((sections & MessageWords.Veiled) != 0) return new Addressee(word, end, 4.5, IsCall: true, "a veiled message to one household");
        if ((sections & MessageWords.Household) != 0) return OfNoun(post, sentence, word, end);
        Addressee family = AddressedFamilies.At(context, sentence, word);
        if (family.IsFound) return family;
        return (sections & MessageWords.Vehicle) != 0 ? AddressedVehicles.At(post, sentence, word, end) : default;
    }

    /// <summary>"Would the driver of the red van"; a household that words lead to or look for is surer: "To the family in the blue van: ...".</summary>
    private static Addressee OfNoun(Post post, Sentence sentence, int word, int end)
    {
        bool meant = MessageWords.IsLedTo(post, sentence, word) || IsSought(post, sentence, word);
        if (meant) return new Addressee(sentence.FirstWord, end, 4, IsCall: true, "a message for one household");
        return new Addressee(word, end, 2.5, word == sentence.FirstWord, Reason);
    }

    /// <summary>"Anyone knows the owner of the dog": whether one or two words right before look for it.</summary>
    private static bool IsSought(Post post, Sentence sentence, int word)
    {
        int before = word - sentence.FirstWord;
        if (before > 0 && MessageWords.Is(post, word - 1, MessageWords.Seeking)) return true;
        return before > 1 && MessageWords.Fills(post, word - 2, word, MessageWords.Seeking);
    }
}
