using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>Finds wording that claims to speak for the school, which no disclaimer beside it can mend.</summary>
internal static class SchoolClaim
{
    private static readonly int Negation = Section("negation"), Behalf = Section("behalf"), Speak = Section("speak"), Speaking = Section("speaking");
    private static readonly int Self = Section("self"), Official = Section("official"), OfficialThing = Section("official-thing"), Article = Section("article"), Claims = Section("claims"), Here = Section("here");
    private static readonly int WeAt = Section("we-at"), Opine = Section("opine"), Endorse = Section("endorse"), View = Section("view"), Modal = Section("modal");
    private static readonly int Position = Section("position"), Contrast = Section("contrast"), Me = Section("me");

    /// <summary>The prose of the first such claim in a sentence, or empty.</summary>
    public static TextSpan Find(DisclaimerCues cues, Sentence sentence)
    {
        int first = AfterContrast(cues, sentence);
        if (cues.Has(Negation, first, sentence.EndWord)) return default;
        for (int i = first; i < sentence.EndWord; i++)
        {
            int until = Claim(cues, sentence, i);
            if (until > i) return cues.Context.WordSpan(i, until - i);
        }

        return default;
    }

    /// <summary><c>I don't speak for the school, but on behalf of all of us here ...</c>: what is denied before a "but" may be claimed behind it.</summary>
    private static int AfterContrast(DisclaimerCues cues, Sentence sentence)
    {
        int contrast = cues.Find(Contrast, sentence.FirstWord + 1, sentence.EndWord);
        return contrast > 0 && cues.Has(Negation, sentence.FirstWord, contrast) ? contrast + 1 : sentence.FirstWord;
    }

    private static int Section(string name) => DisclaimerCues.List.Section(name);

    /// <summary>The index after a claim that starts at a word, or -1.</summary>
    private static int Claim(DisclaimerCues cues, Sentence sentence, int word)
    {
        int end = sentence.EndWord;
        bool opens = word <= sentence.FirstWord + 1 || cues.Words[word].StartsPhrase;
        if (cues.Is(word, Behalf) && (opens || cues.Has(Speaking, Math.Max(sentence.FirstWord, word - 4), word))) return School(cues, word + 1, word + 7, end);
        // "Mrs Varga asked me to write this for the school".
        opens |= cues.Has(Self, Math.Max(sentence.FirstWord, word - 3), word) || cues.Has(Me, Math.Max(sentence.FirstWord, word - 2), word);
        if (cues.Length(word, Speak) is > 0 and int speak && opens) return School(cues, word + speak, word + speak + 3, end);
        if (cues.Length(word, WeAt) is > 0 and int we && School(cues, word + we, word + we + 2, end) is > 0 and int team) return cues.Has(Opine, team, Math.Min(team + 3, end)) ? team : -1;
        if (cues.Is(word, Official)) return OfficialVoice(cues, sentence, word);
        if (cues.FindSchool(word, word + 1) == word) return SchoolView(cues, word, end);
        bool content = cues.Is(word, Endorse) && cues.Has(View, Math.Max(sentence.FirstWord, word - 6), word);
        return content && word + 1 < end && cues.Context.Post.Prose[cues.Words[word + 1].Span] is "by" ? School(cues, word + 2, word + 5, end) : -1;
    }

    /// <summary><c>this is the official voice of the school</c>, <c>official news here</c>; not <c>all on the official school page</c>.</summary>
    private static int OfficialVoice(DisclaimerCues cues, Sentence sentence, int word)
    {
        int thing = cues.Find(OfficialThing, word + 1, Math.Min(word + 4, sentence.EndWord));
        int near = Math.Max(sentence.FirstWord, word - 4);
        if (thing < 0 || cues.FindSchool(near, Math.Min(thing + 5, sentence.EndWord)) < 0) return -1;
        int lead = word;
        while (lead > sentence.FirstWord && !cues.Words[lead].StartsPhrase && (cues.Is(lead - 1, Article) || cues.FindSchool(lead - 1, lead) >= 0)) lead--;
        bool alone = (lead == sentence.FirstWord || cues.Words[lead].StartsPhrase) && EndsClause(cues, sentence, thing);
        bool claimed = lead > sentence.FirstWord && cues.Is(lead - 1, Claims) || cues.Has(Here, thing + 1, Math.Min(thing + 3, sentence.EndWord));
        bool stated = word > sentence.FirstWord && cues.Words[word - 1].Is(WordFlags.Possessive) && cues.Is(thing + 1, Modal);
        return alone || claimed || stated ? thing + 1 : -1;
    }

    private static bool EndsClause(DisclaimerCues cues, Sentence sentence, int word) => word + 1 == sentence.EndWord || cues.Words[word + 1].StartsPhrase;

    /// <summary><c>the school's position is</c>.</summary>
    private static int SchoolView(DisclaimerCues cues, int word, int end)
    {
        int behind = cues.SchoolEnd(word);
        if (behind + 1 >= end || !cues.Words[behind - 1].Is(WordFlags.Possessive)) return -1;
        return cues.Is(behind, Position) && cues.Is(behind + 1, Modal) ? behind + 1 : -1;
    }

    private static int School(DisclaimerCues cues, int from, int until, int end)
    {
        int school = cues.FindSchool(from, Math.Min(until, end));
        return school < 0 ? -1 : cues.SchoolEnd(school);
    }
}
