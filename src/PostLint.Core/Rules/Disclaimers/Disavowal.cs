using PostLint.Posts;

namespace PostLint.Rules.Disclaimers;

/// <summary>
/// Finds wording that parts the author from the school, built from a negation, a verb of speaking or endorsing, and the school:
/// <c>not posting on behalf of the school</c>, <c>views, not my employer's</c>, <c>the school has not approved this</c>.
/// </summary>
internal sealed class Disavowal(DisclaimerCues cues)
{
    private static readonly int Negation = Section("negation"), Merely = Section("merely"), Anyone = Section("anyone"), Behalf = Section("behalf");
    private static readonly int Speak = Section("speak"), Represent = Section("represent"), Share = Section("share"), Independent = Section("independent");
    private static readonly int Official = Section("official"), Unofficial = Section("unofficial"), OfficialThing = Section("official-thing");
    private static readonly int Endorse = Section("endorse"), Support = Section("support"), Filler = Section("filler"), Mine = Section("mine");
    private static readonly int MyView = Section("my-view"), View = Section("view"), Personal = Section("personal"), Subject = Section("subject");
    private static readonly int Self = Section("self"), Modal = Section("modal"), Object = Section("object"), NoOneButMe = Section("no-one-but-me");
    private static readonly int Reflect = Section("reflect"), Role = Section("role"), Me = Section("me"), LinkWord = Section("link-word"), StaffNoun = Section("staff-noun");
    private static readonly int OtherLanguage = Section("other-language-not-on-behalf");
    private static readonly TagList BehalfTags = new("tag-not-on-behalf"), EndorsedTags = new("tag-not-endorsed");

    /// <summary>How far apart the pieces of one disavowal may stand, in words.</summary>
    private const int Reach = 7;

    private Sentence sentence;
    private DisclaimerParts parts;
    private int first;
    private int end;

    /// <summary>The parts of a sentence with the range of their words; what was said before helps a fragment (<c>Not the school's.</c>).</summary>
    public (DisclaimerParts Parts, int First, int End) Read(Sentence of, DisclaimerParts before)
    {
        sentence = of;
        (parts, first, end) = (DisclaimerParts.None, int.MaxValue, 0);
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            if (cues.Length(i, Negation) is > 0 and int length && !cues.Is(i + length, Merely)) ReadNegation(i, i + length, before);
            else if (i > sentence.FirstWord && IsUnequal(i)) ReadNegation(i, i, before);
            if (cues.Length(i, OtherLanguage) is > 0 and int other) Add(DisclaimerParts.NotOnBehalf, i, i + other);
            if (BehalfTags.Holds(cues, i)) Add(DisclaimerParts.NotOnBehalf, i, i + 1);
            if (EndorsedTags.Holds(cues, i)) Add(DisclaimerParts.NotEndorsed, i, i + 1);
            ReadIndependence(i);
        }

        return (parts, first, end);
    }

    private static int Section(string name) => DisclaimerCues.List.Section(name);

    private void ReadNegation(int negation, int from, DisclaimerParts before)
    {
        ReadOwner(negation, from, before);
        if (cues.Find(Official, from, Math.Min(from + 6, sentence.EndWord)) is >= 0 and int official) ReadOfficial(negation, from, official);
        bool subject = HasSubject(negation, bySelf: false), author = subject || HasSubject(negation, bySelf: true);
        ReadVerb(Behalf, DisclaimerParts.NotOnBehalf, negation, from, author);
        ReadVerb(Speak, DisclaimerParts.NotOnBehalf, negation, from, author);
        ReadVerb(Represent, DisclaimerParts.NotOnBehalf, negation, from, author);
        ReadVerb(Reflect, DisclaimerParts.NotOnBehalf, negation, from, subject);
        ReadVerb(Share, DisclaimerParts.NotOnBehalf, negation, from, hasSubject: false);
        ReadVerb(Endorse, DisclaimerParts.NotEndorsed, negation, from, subject);
        ReadVerb(Support, DisclaimerParts.NotEndorsed, negation, from, subject);
        int role = cues.Find(Role, from, Math.Min(from + 4, sentence.EndWord));
        if (role >= 0 && author) Add(DisclaimerParts.NotOnBehalf, negation, role + 1);
    }

    /// <summary>Negation, verb, school: the school after the verb or before it; or the school as the one that does not.</summary>
    private void ReadVerb(int verbs, DisclaimerParts part, int negation, int from, bool hasSubject)
    {
        int verb = cues.Find(verbs, from, Within(from));
        if (verb < 0) return;
        int behind = verb + cues.Length(verb, verbs);
        bool endorses = verbs == Endorse || verbs == Support;
        int school = SchoolOf(verb, behind, from, endorses);
        bool nobody = !endorses && cues.Has(Anyone, verb + 1, Math.Min(behind + 4, sentence.EndWord));
        if (hasSubject && (school >= 0 || nobody)) Add(part, negation, school < 0 ? behind : Math.Max(behind, cues.SchoolEnd(school)));
        else if (hasSubject && verbs == Behalf) Add(cues.Words[verb].Is(WordFlags.InHashtag) ? part : DisclaimerParts.Vague, negation, behind);
        int owner = cues.FindSchool(Math.Max(sentence.FirstWord, negation - 4), negation);
        if (owner < 0) owner = cues.FindSchool(sentence.FirstWord, Math.Min(sentence.FirstWord + 2, negation));
        int content = Find(cues.Find(View, behind, Math.Min(behind + 5, sentence.EndWord)), cues.Find(Object, behind, Math.Min(behind + 4, sentence.EndWord)));
        int views = owner < 0 ? -1 : cues.Find(View, Math.Max(sentence.FirstWord, owner - 4), owner);
        if (owner >= 0 && content >= 0 && verbs != Support) Add(part, owner, content + 1);
        else if (views >= 0 && (endorses || verbs == Share)) Add(part, views, behind);
    }

    /// <summary>The school as the object of a verb: behind it, or before it in the possessive. Who endorses stands behind <c>by</c> or <c>of</c>.</summary>
    private int SchoolOf(int verb, int behind, int from, bool endorses)
    {
        int before = cues.FindSchool(from, verb);
        if (before >= 0 && (cues.SchoolEnd(before) == verb || cues.Words[cues.SchoolEnd(before) - 1].Is(WordFlags.Possessive))) return before;
        int after = cues.FindSchool(behind, Within(behind));
        return after >= 0 && (!endorses || cues.Has(LinkWord, verb, after)) ? after : -1;
    }

    /// <summary><c>views my own, not the school's</c>; <c>not my employer's opinion</c>.</summary>
    private void ReadOwner(int negation, int from, DisclaimerParts before)
    {
        int school = cues.FindSchool(from, Math.Min(from + 5, sentence.EndWord));
        if (school < 0) return;
        for (int i = from; i < school; i++)
        {
            if (!cues.Is(i, Filler)) return;
        }

        int behind = cues.SchoolEnd(school);
        bool named = cues.Has(View, behind, Math.Min(behind + 2, sentence.EndWord));
        bool owned = named || cues.Is(behind, StaffNoun) || cues.Words[behind - 1].Is(WordFlags.Possessive) || behind == sentence.EndWord || cues.Words[behind].StartsPhrase;
        bool me = cues.Words[negation].StartsPhrase && cues.Has(Me, sentence.FirstWord, negation);
        bool ours = me || Says(Mine) || Says(MyView) || Says(Personal) || cues.Has(View, sentence.FirstWord, negation);
        bool fragment = (before & DisclaimerParts.Personal) != DisclaimerParts.None && negation <= sentence.FirstWord + 1;
        if (owned && (ours || fragment || named && IsClauseStart(negation))) Add(DisclaimerParts.NotOnBehalf, negation, behind);
    }

    private void ReadOfficial(int negation, int from, int official)
    {
        int until = Math.Min(official + 5, sentence.EndWord);
        int thing = Math.Max(cues.Find(OfficialThing, official, until), cues.Find(View, official, until));
        bool about = HasSubject(negation, bySelf: true) || cues.Has(Subject, from, official);
        if (thing >= 0 && about) Add(DisclaimerParts.NotOnBehalf, negation, thing + 1);
    }

    /// <summary><c>separate from my work at the school</c>, <c>an unofficial account</c>.</summary>
    private void ReadIndependence(int word)
    {
        if (cues.Is(word, Unofficial) && cues.Has(OfficialThing, word, Math.Min(word + 3, sentence.EndWord))) Add(DisclaimerParts.NotOnBehalf, word, word + 1);
        if (cues.Length(word, Independent) is not (> 0 and int length) || !cues.Has(View, Math.Max(sentence.FirstWord, word - Reach), word)) return;
        int school = cues.FindSchool(word + length, Math.Min(word + length + 5, sentence.EndWord));
        if (school >= 0) Add(DisclaimerParts.NotOnBehalf, word, cues.SchoolEnd(school));
    }

    /// <summary>
    /// Whether what is negated is the post, its views, or its author: the negation opens a clause, or views, <c>this</c> or <c>I</c> stand
    /// before it. Without it a school that was <c>not supported by the trust</c> would disclaim something.
    /// </summary>
    private bool HasSubject(int negation, bool bySelf)
    {
        if (IsClauseStart(negation) || cues.Is(negation - 1, Modal) && IsClauseStart(negation - 1)) return true;
        int near = Math.Max(sentence.FirstWord, negation - 3), far = Math.Max(sentence.FirstWord, negation - Reach - 2);
        return cues.Has(View, far, negation) || cues.Has(Mine, far, negation) || cues.Has(Personal, far, negation)
            || cues.Has(Subject, near, negation) || bySelf && cues.Has(Self, near, negation) || cues.Has(View, negation, Math.Min(negation + 3, sentence.EndWord));
    }

    private bool IsClauseStart(int word) => word == sentence.FirstWord || cues.Words[word].StartsPhrase || Connective(word - 1);

    /// <summary><c>and</c>, <c>but</c>: two or three letters that no list needs.</summary>
    private bool Connective(int word) => cues.Context.Post.Prose[cues.Words[word].Span] is "and" or "but" or "&" or "so";

    /// <summary>Whether a sign for "is not" stands before a word: <c>RT ≠ endorsement</c>.</summary>
    private bool IsUnequal(int word)
    {
        ReadOnlySpan<char> gap = cues.Context.Post.Prose.Text[cues.Words[word - 1].End..cues.Words[word].Start];
        return gap.Contains('\u2260') || gap.Contains("!=", StringComparison.Ordinal);
    }

    private bool Says(int section) => cues.Has(section, sentence.FirstWord, sentence.EndWord);

    private int Within(int from) => Math.Min(from + Reach, sentence.EndWord);

    private static int Find(int one, int other) => one < 0 || other >= 0 && other < one ? other : one;

    private void Add(DisclaimerParts part, int from, int until)
    {
        parts |= part;
        (first, end) = (Math.Min(first, from), Math.Max(end, until));
    }
}
