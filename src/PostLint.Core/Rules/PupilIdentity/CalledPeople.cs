using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Finds somebody who is called: "Mrs Marrowby, please ring", "we have your bag, Orla", "Idris's mum, you forgot the boots".</summary>
internal static class CalledPeople
{
    /// <summary>How far behind a name its year may end, and how far behind the sentence a "you know who you are" may stand, in words.</summary>
    private const int YearReach = 4, KnowWhoReach = 12;

    public static Addressee Find(in PersonInSentence reference)
    {
        PersonInSentence person = reference.IsName ? reference with { EndWord = BehindYear(reference) } : reference;
        bool callable = person.IsName ? !IsSpeaker(person) && !StartsRow(person) : IsKnown(person);
        bool called = callable && !IsToldOf(person) && CallPlaces.IsCall(person);
        return called ? person.ToAddressee(2.5, isCall: true, "somebody is called by name") : default;
    }

    /// <summary>The index behind "in 10B" after a name.</summary>
    private static int BehindYear(in PersonInSentence person)
    {
        ListView<Word> words = person.Post.Words;
        int end = person.EndWord, sentenceEnd = person.Sentence.EndWord;
        for (int i = end; i < Math.Min(sentenceEnd, end + YearReach) && (i == end || !words[i].StartsPhrase); i++)
        {
            bool closed = i + 1 < sentenceEnd && words[i + 1].StartsPhrase;
            if (closed && (person.Context.NameCues.At(i) & NameCues.Year) != NameCues.None) return i + 1;
        }

        return end;
    }

    /// <summary>"Mr Plumb: 'Please bring your boots'" says who speaks.</summary>
    private static bool IsSpeaker(in PersonInSentence person) =>
        person.IsFollowed && person.Post.IsQuoted(person.Context.WordSpan(person.EndWord, 1));

    /// <summary>"Mrs Tolliver, Mr Plumb and the governors" is a row of subjects.</summary>
    private static bool StartsRow(in PersonInSentence person)
    {
        if (!person.IsSetOff) return false;
        Word next = person.Post.Words[person.EndWord];
        return next.Is(WordFlags.Capitalised) && !next.Is(WordFlags.HardBreakBefore);
    }

    /// <summary>Whether a noun is as good as a name: "Idris's mum", or "one of our dads" who is to know that he is meant.</summary>
    private static bool IsKnown(in PersonInSentence person)
    {
        Post post = person.Post;
        PersonReference noun = person.Reference;
        if (noun.Is(ReferenceTraits.Possessed) && post.Words[person.FirstWord].Is(WordFlags.Possessive)) return true;
        if (noun.Sort != ReferenceSort.Parent || !noun.Is(ReferenceTraits.OneOf)) return false;
        int to = Math.Min(post.Words.Count, person.Sentence.EndWord + KnowWhoReach);
        return MessageWords.Has(post, person.EndWord, to, MessageWords.KnowWho | MessageWords.Veiled);
    }

    /// <summary>"Mrs Tolliver, who ran the stall, would like": the sentence speaks of her.</summary>
    private static bool IsToldOf(in PersonInSentence person) =>
        person.IsFollowed && person.IsBefore(MessageWords.Who) && person.Post.Prose[person.Post.Words[person.EndWord].Span].StartsWith("who");
}
