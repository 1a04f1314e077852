using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Tells by the place of somebody in a sentence whether it is a call: at the start and cut off from what is said, or put in between marks.</summary>
internal static class CallPlaces
{
    /// <summary>How many words a greeting before a name may take, and how far before a name the role may stand that it explains.</summary>
    private const int LongestGreeting = 4, RoleReach = 3;

    private const NameCues Roles =
        NameCues.Role | NameCues.Profession | NameCues.AdultFamily | NameCues.ChildFamily | NameCues.Pupil | NameCues.PupilRole;

    public static bool IsCall(in PersonInSentence person) => Opens(person) ? IsCutOff(person) : IsInserted(person);

    /// <summary>Whether it opens the sentence, a part of it behind a hard mark, or what is said behind a greeting: "Good morning Mrs Marrowby".</summary>
    private static bool Opens(in PersonInSentence person)
    {
        if (person.OpensSentence || person.Post.Words[person.FirstWord].Is(WordFlags.HardBreakBefore)) return true;
        return person.FirstWord - person.Sentence.FirstWord <= LongestGreeting && person.HasBefore(MessageWords.Greeting);
    }

    /// <summary>"Mrs Marrowby, your form", "Orla please"; a sentence that is a name and nothing else calls only as a heading.</summary>
    private static bool IsCutOff(in PersonInSentence person)
    {
        if (!person.IsFollowed) return !person.OpensSentence || IsEndOfHeading(person);
        if (person.IsSetOff || person.IsBefore(MessageWords.Please | MessageWords.You)) return true;
        return EndsInRow(person) || person.Reference.Is(ReferenceTraits.OneOf);
    }

    private static bool IsEndOfHeading(in PersonInSentence person)
    {
        ProseSegment segment = person.Post.Prose.Segments[person.Sentence.Segment];
        return segment.Kind == ProseSegmentKind.Heading && person.EndWord == person.Sentence.EndWord;
    }

    /// <summary>"Sophie and Daniel, your mum": the row of names ends in a mark.</summary>
    private static bool EndsInRow(in PersonInSentence person)
    {
        ListView<Word> words = person.Post.Words;
        int and = person.EndWord;
        if (and + 2 >= person.Sentence.EndWord || person.Post.Prose[words[and].Span] is not "and") return false;
        return words[and + 1].Is(WordFlags.Capitalised) && words[and + 2].StartsPhrase;
    }

    /// <summary>"Please come, Mrs Marrowby, to the office", "we have your bag, Orla".</summary>
    private static bool IsInserted(in PersonInSentence person)
    {
        if (!person.IsName || !person.Post.Words[person.FirstWord].StartsPhrase || IsApposed(person)) return false;
        return person.IsFollowed ? person.IsSetOff : person.HasBefore(MessageWords.You | MessageWords.Request);
    }

    /// <summary>"Our chair, Mrs Rycroft, would": the name explains a role beside it.</summary>
    private static bool IsApposed(in PersonInSentence person)
    {
        int first = person.FirstWord, from = first - RoleReach;
        if ((person.Context.NameCues.In(from, first) & Roles) != NameCues.None || person.IsBefore(MessageWords.Who)) return true;
        foreach (PersonReference other in PersonReferences.Around(person.Context, from, first))
        {
            if (!other.IsName && !other.Is(ReferenceTraits.Generic) && other.EndWord <= first && other.EndWord > from) return true;
        }

        return false;
    }
}
