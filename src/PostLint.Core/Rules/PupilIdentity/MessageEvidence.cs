using PostLint.Analysis;
using PostLint.Posts;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Weighs whether a sentence asks the one person or family whom it speaks to for something.</summary>
internal static class MessageEvidence
{
    /// <summary>How many sentences from the call on may hold the request.</summary>
    private const int Following = 3;

    /// <summary>How far before and behind the sentence a play or a joke may be told, in words.</summary>
    private const int StoryReach = 30;

    /// <summary>How far from the call a "you" may stand, and how far behind it to be right behind, in words.</summary>
    private const int Spoken = 8, RightBehind = 3;

    /// <summary>From this score on an addressee needs no request.</summary>
    private const double Sure = 4;

    public static void Weigh(PostContext context, Sentence sentence, Addressee addressee, List<Evidence> evidence)
    {
        Post post = context.Post;
        int first = sentence.FirstWord, end = EndOfMessage(post, sentence, addressee);
        bool asked = IsOrdered(post, sentence, addressee) || MessageWords.Has(post, first, end, MessageWords.Request | MessageWords.Please);
        bool thanked = MessageWords.Has(post, first, end, MessageWords.Thanks);
        bool spoken = !asked && !thanked && IsSpokenTo(post, sentence, addressee, end);
        evidence.Add(new Evidence(addressee.Reason, addressee.Score));
        AddIf(spoken, evidence, "what is said is said to one person", 1.5);
        AddIf(asked, evidence, "a request", 1.5);
        AddIf(IsYouRightBehind(post, addressee, end), evidence, "spoken to right behind the name", 1);
        AddIf(MessageWords.Has(post, first, end, MessageWords.You), evidence, "'you' or 'your'", 0.75);
        AddIf(IsOnlyTold(post, sentence, addressee, end), evidence, "told of and not spoken to", -2);
        AddIf(MessageWords.Has(post, first, end, MessageWords.Conditional), evidence, "anybody whom it concerns", -2);
        AddIf(!asked && !spoken && addressee.Score < Sure, evidence, "nothing is asked for", -0.75);
        AddIf(!asked && thanked, evidence, "thanks or good wishes", -2);
        AddIf(IsStory(post, sentence), evidence, "a play or a story", -3);
    }

    private static void AddIf(bool holds, List<Evidence> evidence, string reason, double weight)
    {
        if (holds) evidence.Add(new Evidence(reason, weight));
    }

    /// <summary>The index after the last word of the message: a call reaches into the next paragraphs, all else stays in its own.</summary>
    private static int EndOfMessage(Post post, Sentence sentence, Addressee addressee)
    {
        int end = sentence.EndWord, index = post.SentenceIndexOf(sentence.FirstWord);
        for (int i = index + 1; i < Math.Min(post.Sentences.Count, index + Following); i++)
        {
            Sentence next = post.Sentences[i];
            if (!addressee.IsCall && next.Segment != sentence.Segment) break;
            end = next.EndWord;
        }

        return end;
    }

    /// <summary>"Tamsin Quillfeather, see Mr Plumb at break".</summary>
    private static bool IsOrdered(Post post, Sentence sentence, Addressee addressee) =>
        addressee.IsCall && addressee.EndWord < sentence.EndWord && MessageWords.Is(post, addressee.EndWord, MessageWords.Imperative);

    /// <summary>"Jory, you've still got the minibus keys!"</summary>
    private static bool IsSpokenTo(Post post, Sentence sentence, Addressee addressee, int end)
    {
        if (!addressee.IsCall || addressee.Score >= Sure) return false;
        int from = Math.Max(sentence.FirstWord, addressee.FirstWord - Spoken), to = Math.Min(end, addressee.EndWord + Spoken);
        return MessageWords.Has(post, from, to, MessageWords.You);
    }

    private static bool IsYouRightBehind(Post post, Addressee addressee, int end) =>
        addressee.IsCall && MessageWords.Has(post, addressee.EndWord, Math.Min(end, addressee.EndWord + RightBehind), MessageWords.You);

    /// <summary>"The family in the blue van has brought the tents": the message of a household has no "you" and no "please".</summary>
    private static bool IsOnlyTold(Post post, Sentence sentence, Addressee addressee, int end)
    {
        if (addressee.Reason != AddressedHouseholds.Reason) return false;
        return !MessageWords.Has(post, sentence.FirstWord, addressee.IsCall ? end : sentence.EndWord, MessageWords.You | MessageWords.Please);
    }

    private static bool IsStory(Post post, Sentence sentence)
    {
        int from = Math.Max(0, sentence.FirstWord - StoryReach), to = Math.Min(post.Words.Count, sentence.EndWord + StoryReach);
        return MessageWords.Has(post, from, to, MessageWords.Story);
    }
}
