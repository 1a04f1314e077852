using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>Finds wording that calls a post personal: <c>views are my own</c>, <c>a personal account</c>, <c>posting personally</c>.</summary>
internal sealed class PersonalWording(DisclaimerCues cues)
{
    private static readonly int Mine = Section("mine"), MyView = Section("my-view"), View = Section("view"), Personal = Section("personal");
    private static readonly int PersonalThing = Section("personal-thing"), Personally = Section("personally"), PostVerb = Section("post-verb");
    private static readonly int Negation = Section("negation"), Filler = Section("filler"), Merely = Section("merely"), Self = Section("self");
    private static readonly int Speaking = Section("speaking"), Others = Section("others"), Modal = Section("modal"), Subject = Section("subject");
    private static readonly int Of = Section("of"), ForMyself = Section("for-myself"), NoOneButMe = Section("no-one-but-me"), Repost = Section("repost"), Endorsement = Section("endorsement");
    private static readonly int Usual = Section("usual-disclaimer"), OtherLanguage = Section("other-language-personal"), Represent = Section("represent");
    private static readonly TagList Tags = new("tag-personal"), RepostTags = new("tag-repost");

    private DisclaimerParts parts;
    private int first;
    private int end;

    /// <summary>The parts of a sentence with the range of their words; after a disavowal a lesser cue is enough.</summary>
    public (DisclaimerParts Parts, int First, int End) Read(Sentence sentence, bool afterDisavowal)
    {
        (parts, first, end) = (DisclaimerParts.None, int.MaxValue, 0);
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            ReadPossession(i, sentence, afterDisavowal);
            ReadPersonal(i, sentence, afterDisavowal);
            ReadSelf(i, sentence);
            ReadVague(i, sentence);
            if (cues.Length(i, OtherLanguage) is > 0 and int length) Add(DisclaimerParts.Personal, i, i + length);
            if (Tags.Holds(cues, i)) Add(DisclaimerParts.Personal, i, i + 1);
        }

        return (parts, first, end);
    }

    private static int Section(string name) => DisclaimerCues.List.Section(name);

    /// <summary><c>opinions mine</c>, <c>all tweets are my own</c>, <c>my own views</c>.</summary>
    private void ReadPossession(int word, Sentence sentence, bool afterDisavowal)
    {
        if (cues.Length(word, View) is > 0 and int view)
        {
            int i = word + view;
            while (i < sentence.EndWord && i < word + 7 && !cues.Is(i, Mine) && IsLink(i)) i++;
            if (i < sentence.EndWord && cues.Length(i, Mine) is > 0 and int own && !IsNegated(i) && !cues.Is(i - 1, Of) && !IsOthers(word)) Add(DisclaimerParts.Personal, word, i + own);
        }

        if (cues.Length(word, Mine) is not (> 0 and int length) || IsNegated(word)) return;
        if (afterDisavowal) Add(DisclaimerParts.Personal, word, word + length);
        int after = word + length + (cues.Is(word + length, Personal) ? 1 : 0);
        bool stated = IsClauseStart(word, sentence) || cues.Is(word - 1, Modal) || cues.Is(word - 1, Represent) || cues.Is(word - 1, Speaking) || cues.Is(word - 1, Merely);
        if (after < sentence.EndWord && cues.Is(after, View) && stated && !IsOthers(word)) Add(DisclaimerParts.Personal, word, after + 1);
    }

    /// <summary><c>a personal account</c>, <c>posts are personal</c>, <c>posting personally</c>; <c>my views</c> beside a disavowal.</summary>
    private void ReadPersonal(int word, Sentence sentence, bool afterDisavowal)
    {
        if (cues.Length(word, MyView) is > 0 and int myView && !IsNegated(word) && (afterDisavowal || sentence.WordCount <= 4 || cues.Is(word - 1, Merely) || cues.Is(word + myView, Merely))) Add(DisclaimerParts.Personal, word, word + myView);
        if (cues.Length(word, Personally) is > 0 and int adverb && cues.Has(PostVerb, Math.Max(sentence.FirstWord, word - 3), word)) Add(DisclaimerParts.Personal, Math.Max(sentence.FirstWord, word - 1), word + adverb);
        if (!cues.Is(word, Personal) || IsNegated(word) || IsOthers(word)) return;
        int thing = cues.Find(PersonalThing, word + 1, Math.Min(word + 3, sentence.EndWord));
        if (thing >= 0) Add(DisclaimerParts.Personal, word, thing + 1);
        else if (afterDisavowal || sentence.WordCount <= 2) Add(DisclaimerParts.Personal, word, word + 1);
        else if (EndsClause(word, sentence) && FollowsViews(word, sentence) is >= 0 and int view) Add(DisclaimerParts.Personal, view, word + 1);
    }

    /// <summary><c>speaking only for myself</c>: who speaks for nobody else does not speak for the school.</summary>
    private void ReadSelf(int word, Sentence sentence)
    {
        if (cues.Length(word, ForMyself) is not (> 0 and int length)) return;
        int from = Math.Max(sentence.FirstWord, word - 3), behind = word + length;
        if (!cues.Has(Speaking, from, word)) return;
        bool only = cues.Has(Merely, from, word) || cues.Is(behind, Merely) || cues.Has(NoOneButMe, behind, Math.Min(behind + 3, sentence.EndWord));
        Add(only ? DisclaimerParts.Personal | DisclaimerParts.NotOnBehalf : DisclaimerParts.Personal, from, behind);
    }

    private void ReadVague(int word, Sentence sentence)
    {
        if (cues.Length(word, Usual) is > 0 and int usual) Add(DisclaimerParts.Vague, word, word + usual);
        if (RepostTags.Holds(cues, word)) Add(DisclaimerParts.Vague, word, word + 1);
        if (!cues.Is(word, Repost)) return;
        int endorsement = cues.Find(Endorsement, word + 1, Math.Min(word + 6, sentence.EndWord));
        if (endorsement == word + 1 || endorsement >= 0 && cues.Has(Negation, word + 1, endorsement)) Add(DisclaimerParts.Vague, word, endorsement + 1);
    }

    private int FollowsViews(int word, Sentence sentence)
    {
        int i = word - 1;
        while (i > sentence.FirstWord && i > word - 4 && IsLink(i) && !cues.Is(i, View)) i--;
        return i >= sentence.FirstWord && !IsOthers(i) && (cues.Is(i, View) || cues.Is(i, Subject) && i < word - 1) ? i : -1;
    }

    private bool IsLink(int word) =>
        cues.Is(word, Filler) || cues.Is(word, Modal) || cues.Is(word, Merely) || cues.Is(word, Self) || cues.Is(word, Speaking) || cues.Is(word, View);

    private bool IsNegated(int word) => cues.EndsAt(word, Negation) || cues.EndsAt(word - 1, Negation);

    private bool IsOthers(int word) => cues.Is(word - 1, Others) || cues.Is(word - 2, Others);

    private bool IsClauseStart(int word, Sentence sentence) => word <= sentence.FirstWord + 1 || cues.Words[word].StartsPhrase;

    private bool EndsClause(int word, Sentence sentence) =>
        word + 1 == sentence.EndWord || cues.Words[word + 1].StartsPhrase || cues.Is(word + 1, Negation) || cues.Is(word + 1, Merely);

    private void Add(DisclaimerParts part, int from, int until)
    {
        parts |= part;
        (first, end) = (Math.Min(first, from), Math.Max(end, until));
    }
}
