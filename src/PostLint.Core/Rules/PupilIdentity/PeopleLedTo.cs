using PostLint.Analysis;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Finds somebody to whom words right before lead: a message is for them, they are looked for, or they are asked.</summary>
internal static class PeopleLedTo
{
    public static Addressee Find(in PersonInSentence person)
    {
        for (int i = person.Sentence.FirstWord; i < person.FirstWord; i++)
        {
            (uint sections, int end) = MessageWords.At(person.Post, i, person.FirstWord);
            if (end != person.FirstWord) continue;
            Addressee found = Behind(person, i, sections);
            if (found.IsFound) return found;
        }

        return default;
    }

    /// <summary>The person behind a phrase of some sections that starts at a word.</summary>
    private static Addressee Behind(in PersonInSentence person, int lead, uint sections)
    {
        if ((sections & MessageWords.Lead) != 0 && IsMessageFor(person, lead)) return OfMessage(person, lead);
        if ((sections & MessageWords.Seeking) != 0 && IsSought(person)) return person.ToAddressee(4, isCall: false, "one person is sought in public");
        if ((sections & MessageWords.Modal) == 0) return default;
        if (IsToRead(person)) return person.ToAddressee(4, isCall: false, "one person is spoken to, should they read it");
        return person.ToAddressee(2.5, isCall: false, "one person or family is asked");
    }

    /// <summary>"Reminder to Orla's family", "To Mrs Marrowby: ..."; "For Mrs Tolliver the best bit was the choir" leads to no message.</summary>
    private static bool IsMessageFor(in PersonInSentence person, int lead)
    {
        bool opens = lead == person.Sentence.FirstWord;
        if (!person.IsName) return opens;
        bool runsOn = person.IsFollowed && !person.IsSetOff;
        return IsLong(person, lead) || opens && !runsOn;
    }

    private static Addressee OfMessage(in PersonInSentence person, int lead) =>
        new(lead, person.EndWord, IsLong(person, lead) ? 4 : 3, IsCall: true, "a message for one person or family");

    /// <summary>"A message for" is surer than "for".</summary>
    private static bool IsLong(in PersonInSentence person, int lead) => person.FirstWord - lead > 1;

    /// <summary>"We have tried to ring Mr Tolland all morning"; "if you need to speak to Mrs Ingle" and "we told the pupils" seek nobody.</summary>
    private static bool IsSought(in PersonInSentence person) =>
        person.Reference.Sort is not (ReferenceSort.Pupil or ReferenceSort.Staff) && !person.HasBefore(MessageWords.You | MessageWords.Conditional);

    /// <summary>"If Mr Pargeter sees this".</summary>
    private static bool IsToRead(in PersonInSentence person) => person.IsFollowed && person.IsBefore(MessageWords.Reads);
}
