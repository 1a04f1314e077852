using PostLint.Analysis;
using PostLint.Posts;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Finds whether a sentence speaks to somebody whom it names or describes.</summary>
internal static class AddressedPeople
{
    public static Addressee Find(PostContext context, Sentence sentence, PersonReference reference)
    {
        var person = new PersonInSentence(context, sentence, reference);
        if (IsNobody(person)) return default;
        if (HasVehicleInTheWay(person)) return person.ToAddressee(3, isCall: false, "one person's car");
        if (!IsOne(person)) return default;
        if (IsWrittenTo(person)) return OfLetter(person);
        Addressee led = PeopleLedTo.Find(person);
        if (led.IsFound) return led;
        if (IsDescribedAndAsked(person)) return person.ToAddressee(2.5, isCall: true, "one person is spoken to");
        return CalledPeople.Find(person);
    }

    /// <summary>"Any parent", "Father Christmas", "Storm Bertha".</summary>
    private static bool IsNobody(in PersonInSentence person)
    {
        int from = Math.Max(person.Sentence.FirstWord, person.FirstWord - 2);
        return person.Reference.Is(ReferenceTraits.Generic) || MessageWords.Has(person.Post, from, person.EndWord, MessageWords.Invented);
    }

    /// <summary>"Mrs Marrowby's car is at the gate, please move it."</summary>
    private static bool HasVehicleInTheWay(in PersonInSentence person)
    {
        if (!person.IsName || !person.IsPossessive || !person.IsFollowed) return false;
        return person.IsBefore(MessageWords.Vehicle) && person.HasBehind(MessageWords.Please);
    }

    private static bool IsOne(in PersonInSentence person) => person.IsName ? !person.IsPossessive : DescribedPeople.IsOne(person);

    /// <summary>"Dear Mr Pargeter", "Hello Orla".</summary>
    private static bool IsWrittenTo(in PersonInSentence person) =>
        person.IsName && !person.OpensSentence && MessageWords.Is(person.Post, person.FirstWord - 1, MessageWords.Dear);

    private static Addressee OfLetter(in PersonInSentence person)
    {
        int greeting = person.FirstWord - 1;
        bool formal = person.Post.Prose[person.Post.Words[greeting].Span] is "Dear";
        return new Addressee(greeting, person.EndWord, formal ? 4 : 3, IsCall: true, "a letter to one person");
    }

    /// <summary>"The lady who rang about the scooter, please ring again."</summary>
    private static bool IsDescribedAndAsked(in PersonInSentence person) =>
        !person.IsName && person.OpensSentence && person.HasBehind(MessageWords.You | MessageWords.Please | MessageWords.Request);
}
