using PostLint.Posts;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Finds a household by its vehicle: "The silver people carrier in the ambulance bay", "would the driver of the red van".</summary>
internal static class AddressedVehicles
{
    /// <summary>How far before the vehicle its "the" may stand, in words.</summary>
    private const int Reach = 5;

    /// <summary>The household of a vehicle that ends before another word.</summary>
    public static Addressee At(Post post, Sentence sentence, int vehicle, int end)
    {
        int the = FindThe(post, sentence, vehicle);
        if (the < 0 || !IsDescribed(post, the, vehicle, end) || IsPartOfOther(post, sentence, end)) return default;
        return new Addressee(the, end, 2.5, the == sentence.FirstWord, AddressedHouseholds.Reason);
    }

    /// <summary>The "the" or "that" before a vehicle and its adjectives, or -1.</summary>
    private static int FindThe(Post post, Sentence sentence, int vehicle)
    {
        int word = vehicle - 1;
        while (word > sentence.FirstWord && vehicle - word < Reach && !MessageWords.IsThe(post, word) && !post.Words[word + 1].StartsPhrase) word--;
        return word >= sentence.FirstWord && MessageWords.IsThe(post, word) ? word : -1;
    }

    /// <summary>"The red van", "the van outside the gate": "the van" alone may be any.</summary>
    private static bool IsDescribed(Post post, int the, int vehicle, int end) =>
        vehicle - the > 1 && !MessageWords.Is(post, vehicle - 1, MessageWords.NoVehicle) || MessageWords.Is(post, end, MessageWords.Who);

    /// <summary>"The small car park".</summary>
    private static bool IsPartOfOther(Post post, Sentence sentence, int end) =>
        end < sentence.EndWord && !post.Words[end].StartsPhrase && MessageWords.Is(post, end, MessageWords.NoVehicle);
}
