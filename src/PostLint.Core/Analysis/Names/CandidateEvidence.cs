using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Weighs one candidate by its own words and by what stands around it. The points come from what separates children's names from other
/// capitals in school posts: a name alone never reaches <see cref="NameJudgement.Threshold"/>.
/// </summary>
internal static class CandidateEvidence
{
    private static readonly ulong By = WordHash.Of("by"), And = WordHash.Of("and"), It = WordHash.Of("it"), Was = WordHash.Of("was"), Who = WordHash.Of("who"), Whose = WordHash.Of("whose"), Did = WordHash.Of("did"), Well = WordHash.Of("well"), Of = WordHash.Of("of"), In = WordHash.Of("in"), Can = WordHash.Of("can"), Could = WordHash.Of("could");

    /// <summary>How far behind a name "she is in Year 3" is looked for.</summary>
    private const int ReachOfPronoun = 24;

    private static readonly ulong[] Presenters = [WordHash.Of("our"), WordHash.Of("a"), WordHash.Of("the"), WordHash.Of("one"), WordHash.Of("another")];

    private static readonly ulong[] Copulas = [WordHash.Of("is"), WordHash.Of("are"), WordHash.Of("was"), WordHash.Of("were")];

    private static readonly ulong[] ClauseOpeners =
        [WordHash.Of("and"), WordHash.Of("but"), WordHash.Of("when"), WordHash.Of("while"), WordHash.Of("then"), WordHash.Of("because"), WordHash.Of("so"), WordHash.Of("after"), WordHash.Of("before"), WordHash.Of("until"), WordHash.Of("where"), WordHash.Of("that"), WordHash.Of("as")];

    private static readonly ulong[] Prepositions =
        [WordHash.Of("with"), WordHash.Of("by"), WordHash.Of("from"), WordHash.Of("of"), WordHash.Of("for"), WordHash.Of("to"), WordHash.Of("at"), WordHash.Of("in"), WordHash.Of("the"), WordHash.Of("a"), WordHash.Of("an"), WordHash.Of("on"), WordHash.Of("about")];

    /// <summary>What speaks for others than pupils in the subject of "our ... is NAME".</summary>
    private const NameCues OtherSubjects = NameCues.Role | NameCues.Profession | NameCues.Visitor | NameCues.Fiction | NameCues.Authored | NameCues.Animal | NameCues.Thing | NameCues.Naming | NameCues.History | NameCues.AdultFamily | NameCues.Study;

    public static NameJudgement Judge(PostContext context, NameCandidate name, List<Evidence>? reasons = null)
    {
        var around = new CandidateSurroundings(context, context.NameCues, name);
        var sheet = new EvidenceSheet(reasons);
        bool related = IsRelated(around);
        bool tied = YearTie.Follows(name, around), led = !tied && YearTie.Leads(name, around);
        NameCues column = around.Segment.Kind == ProseSegmentKind.TableCell ? NameColumn.HeadOf(around) : NameCues.None;
        NameLabel label = NameLabels.Of(name, around);
        bool listed = column == NameCues.None && label is NameLabel.None or NameLabel.PupilOffice && IsListed(around), acts = Acts(name, around) && !IsAdult(around);
        bool answers = IsCleft(name, around) || IsAnswer(name, around), held = label is NameLabel.PupilOffice or NameLabel.Part || YearTie.IsAgeAfter(name, around);
        bool awarded = IsAwarded(name, around) || IsWell(name, around);
        bool shielded = tied || related || awarded || listed || answers || held || column == NameCues.Column || around.HasNear(NameCues.Label, 3) || around.HasBefore(NameCues.Greeting) || around.HasJoinedBefore(NameCues.PupilRole);
        WeighName(name, around, tied || answers || related || column == NameCues.Column || acts && !name.First.IsMonth, ref sheet);
        if (related) sheet.DirectFor("a relative of its own", 4.5);
        WeighYear(name, around, tied, led, ref sheet);
        WeighPupil(name, around, awarded, related, ref sheet);
        WeighSentence(name, around, acts, answers, held, ref sheet);
        if (column == NameCues.Column) sheet.LeadFor("in a column of pupils' names", 2.5);
        else if (column == NameCues.OtherColumn) sheet.LeadNot("in a column of others", 6);
        else if (listed) sheet.LeadFor("in a list of pupils", 2);
        WeighLabel(label, tied, listed, ref sheet);
        var ties = new Ties(tied, shielded, acts, related, held);
        AdultEvidence.Weigh(context, name, around, ties, ref sheet);
        OtherEvidence.Weigh(context, name, around, ties, ref sheet);
        return new NameJudgement(name, sheet.Score, sheet.Context, sheet.Direct, sheet.Against, sheet.Lead, sheet.Tail, around.IsCaption || around.SharesBlockWithImage);
    }

    private static void WeighLabel(NameLabel label, bool tied, bool listed, ref EvidenceSheet sheet)
    {
        if (label == NameLabel.PupilOffice) sheet.LeadFor("an office among pupils", listed ? 1 : 2.5);
        else if (label == NameLabel.Part) sheet.DirectFor("plays a part", 3);
        else if (label == NameLabel.AdultOffice) sheet.LeadNot("an office among adults", 5);
        else if (label == NameLabel.Credit) sheet.LeadNot("a credit", tied ? 1.5 : 6);
        else if (label == NameLabel.Kind && !tied) sheet.LeadNot("one of a kind of things with names", 4.5);
    }

    private static void WeighName(NameCandidate name, in CandidateSurroundings around, bool sureOfPerson, ref EvidenceSheet sheet)
    {
        if (!name.IsKnown) sheet.Name("a capitalised word that no list has", 0.5);
        else if (name.IsAmbiguous) sheet.Name("a forename that is also a word or a place", name.First.Commonness >= 5 || sureOfPerson ? 0.5 : 0);
        else if (name.Shape == NameShape.InitialSurname) sheet.Name("an initial and a surname", 1);
        else sheet.Name("a forename", name.First is { IsSurname: true, Commonness: <= 2 } && !name.ShowsSurname ? 1.5 : 2);
        bool sure = name.Last.IsSurname && !name.Last.IsWord;
        if (name.ShowsSurname) sheet.Name("a surname after it", name.IsAmbiguous && sure ? 2 : sure || name.Shape != NameShape.Full ? 1.5 : name.Last.IsSurname ? 1 : 1.2);
        else if (name.Shape == NameShape.ForenameInitial) sheet.Name("an initial after it", 1.5);
        if (around.HasTellingCapital) sheet.Name("a capital inside the sentence", name.IsAmbiguous ? 1.5 : 0.5);
        else if (name.IsAmbiguous && !name.ShowsSurname && name.First.IsWord && !sureOfPerson && !around.Word.Is(WordFlags.Possessive)) sheet.Name("a word where a capital says nothing", -1);
        if (around.Word.Is(WordFlags.AllCaps)) sheet.Name("a shouted line", -1);
    }

    private static void WeighYear(NameCandidate name, in CandidateSurroundings around, bool tied, bool led, ref EvidenceSheet sheet)
    {
        if (tied) sheet.TailFor("a year or class of its own after it", 3.5);
        else if (led) sheet.LeadFor("a year or class of its own before it", 2.5);
        else sheet.For("a year or class near by", around.Weight(NameCues.Year) * 1.5);
        if (YearTie.IsAgeAfter(name, around)) sheet.DirectFor("a child's age after it", 3);
        else sheet.For("an age or birthday near by", around.Weight(NameCues.Age) * 2);
    }

    private static void WeighPupil(NameCandidate name, in CandidateSurroundings around, bool awarded, bool related, ref EvidenceSheet sheet)
    {
        if (awarded || around.HasBefore(NameCues.Greeting)) sheet.LeadFor("praise right before it", 3);
        else if (around.HasAfter(NameCues.Praise, 2) && around.Weight(NameCues.Fiction | NameCues.History) < 0.65 && !around.HasBefore(NameCues.Study, CueWindow.Width)) sheet.DirectFor("praise right after it", 2.5);
        else sheet.For("praise near by", around.Weight(NameCues.Praise | NameCues.Greeting) * 1.75);
        if ((around.HasApposition(NameCues.PupilRole) || around.HasJoinedBefore(NameCues.Pupil) || around.After is { StartsPhrase: true } && around.HasApposition(NameCues.Pupil)) && !around.HasBefore(NameCues.Former, 3)) sheet.LeadFor("a word for a pupil right before it", 3);
        else sheet.For("a word for pupils near by", around.Weight(NameCues.Pupil | NameCues.PupilRole) * 1.25);
        if (around.HasJoinedBefore(NameCues.ChildFamily)) sheet.LeadFor("a word for a child of a family before it", 1.5);
        else sheet.For("a word for a child of a family near by", around.HasNear(NameCues.ChildFamily) ? 1 : 0);
        if (around.HasBefore(NameCues.Label) || around.HasAfter(NameCues.Label, 2)) sheet.DirectFor("written on somebody's things", 2.5);
        if (around.After is { StartsPhrase: true } && IsPresented(around)) sheet.DirectFor("a word for a pupil right after it", 3);
        if (around.LastWord.Is(WordFlags.Possessive) && !related)
        {
            if (around.HasAfter(NameCues.Work, 4) && (around.InTitleCase || around.After is { } after && (!after.Is(WordFlags.Capitalised) || after.Is(WordFlags.AllCaps)))) sheet.DirectFor("a possessive with a pupil's work or family", 2.25);
            else if (IsOwner(name, around)) sheet.For("a possessive with a thing, and pupils about", 1.25);
            else sheet.Name("a possessive", around.After is { StartsPhrase: false } thing && !thing.Is(WordFlags.Capitalised) && !name.IsAmbiguous ? 1 : 0.5);
        }

        if (IsMaker(around)) sheet.LeadFor("named as the maker of a piece of work", 2.75);
        else if (IsDoer(around)) sheet.LeadFor("named as who did it", 1.5);
        if (around.HasAfter(NameCues.Schooling, CueWindow.Width) || IsInYear(name, around)) sheet.DirectFor("what a pupil has at school", 2);
        if (around.IsCaption || NameLabels.OpensCaption(name, around)) sheet.For("in the caption or alternative text of an image", 2.25);
        else if (around.SharesBlockWithImage) sheet.For("beside an image", 1);
        if (around.HasJoinedBefore(NameCues.Speech) && around.Before is { StartsPhrase: true } && !name.ShowsSurname) sheet.DirectFor("speaks in the post by a first name", 1);
        else if (around.HasBefore(NameCues.Speech) || around.HasAfter(NameCues.Speech, 1)) sheet.For("speaks in the post", 0.5);
        sheet.For("a matter of pupils near by", around.Weight(NameCues.Roll) * 1.25);
    }

    /// <summary>"Gwen has read 41 books, and she is still in Year 3": he or she and a year, with nothing but small words between.</summary>
    private static bool IsInYear(NameCandidate name, in CandidateSurroundings around)
    {
        for (int i = name.EndWord, end = Math.Min(around.SentenceWords.End, name.EndWord + ReachOfPronoun), person = -1; i < end; i++)
        {
            if ((around.Cues(i) & NameCues.Pronoun) != NameCues.None) person = i;
            else if (around.Post.Words[i].Is(WordFlags.Capitalised) && (around.Cues(i) & NameCues.Year) == NameCues.None) person = -1;
            else if (person >= 0 && i - person <= 5 && (around.Cues(i) & NameCues.Year) != NameCues.None && around.Post.Words[i - 1].Hash == In) return true;
        }

        return false;
    }

    /// <summary>"Tomasz's stegosaurus" beside a year: in a tale or in history, or where the class is at work on it, a thing says nothing.</summary>
    private static bool IsOwner(NameCandidate name, in CandidateSurroundings around) =>
        around.After is { StartsPhrase: false } thing && !thing.Is(WordFlags.Capitalised) && !name.IsAmbiguous && around.Weight(NameCues.Year | NameCues.PupilRole) > 0 && around.Weight(NameCues.Fiction | NameCues.History | NameCues.Figure | NameCues.Role) == 0 && !around.HasInSentence(NameCues.Study);

    /// <summary>What the grammar of the sentence makes of the name.</summary>
    private static void WeighSentence(NameCandidate name, in CandidateSurroundings around, bool acts, bool answers, bool held, ref EvidenceSheet sheet)
    {
        if (!held && around.Before is { } copula && !around.Word.StartsPhrase && Array.IndexOf(Copulas, copula.Hash) >= 0)
        {
            if (IsComplement(around, copula)) sheet.LeadFor("what the pupil of the sentence is called", 2);
            else if (around.HasBefore(NameCues.Role | NameCues.Profession | NameCues.Animal | NameCues.Visitor, 4)) sheet.LeadNot("what an adult or an animal is called", 4);
        }

        if (answers) sheet.DirectFor("the person who did it", 3.5);
        else if (acts) sheet.DirectFor("does something in the sentence", around.HasAfter(NameCues.Being, 1) && !around.HasAfter(NameCues.Deed, 2) ? IsHelped(name, around) ? 1 : 0.25 : 1.5);
        if (around.After is { } after && (after.Hash == Who || after.Hash == Whose) || around.HasAfter(NameCues.Pronoun, CueWindow.Width)) sheet.For("'who', 'he' or 'she' after it", 0.75);
        if (IsPlayer(name, around)) sheet.DirectFor("is something in a performance", 1.5);
        if (around.LastWord.Is(WordFlags.Possessive) && around.After is null && around.Before is { StartsPhrase: false } owned && Array.IndexOf(Copulas, owned.Hash) >= 0) sheet.DirectFor("what it belongs to", 2.5);
        if (IsCalledOut(around)) sheet.DirectFor("called by name", 2);
    }

    /// <summary>"Our eco-councillors for Year 5 are Callum and April", "Our Puck is Amara": nobody else may be the subject.</summary>
    private static bool IsComplement(in CandidateSurroundings around, Word copula) =>
        !copula.StartsPhrase && around.HasBefore(NameCues.Year | NameCues.PupilRole | NameCues.Pupil | NameCues.Praise, CueWindow.Width)
        && !around.HasBefore(around.HasBefore(NameCues.PupilRole, CueWindow.Width) ? OtherSubjects & ~NameCues.Role : OtherSubjects, CueWindow.Width);

    /// <summary>"Dele's mum", "Freya's lovely gran", "the parents of Logan", "Seren and her mum": a child of a family, whoever speaks of it.</summary>
    private static bool IsRelated(in CandidateSurroundings around)
    {
        if (around.LastWord.Is(WordFlags.Possessive)) return around.HasRelativeAfter(2);
        if (around.Before is { StartsPhrase: false } of && of.Hash == Of && !around.Word.StartsPhrase && around.WordBefore(2) is { } relative && Relatives.IsOne(relative.Hash)) return true;
        return around.After is { StartsPhrase: false } and && and.Hash == And && around.IsFollowedByOwnRelative;
    }

    /// <summary>"Amara, our new pupil", "Amara, one of our youngest readers": presented by what stands behind the comma.</summary>
    private static bool IsPresented(in CandidateSurroundings around) =>
        around.GapAfter is ", " && around.After is { } opener && Array.IndexOf(Presenters, opener.Hash) >= 0 && around.HasAfter(NameCues.Pupil | NameCues.PupilRole | NameCues.Praise, 5) && !around.HasAfter(NameCues.Role | NameCues.AdultFamily | NameCues.Animal, 5);

    /// <summary>"It was Hope who thought of the radiator."</summary>
    private static bool IsCleft(NameCandidate name, in CandidateSurroundings around) =>
        around.After is { } after && after.Hash == Who && name.FirstWord - around.SentenceWords.First >= 2
        && around.Post.Words[name.FirstWord - 1].Hash == Was && around.Post.Words[name.FirstWord - 2].Hash == It;

    /// <summary>"Who spotted it? Hunter did.", "Guess who lost a tooth? Lottie!"</summary>
    private static bool IsAnswer(NameCandidate name, in CandidateSurroundings around)
    {
        if (!around.StartsSentence) return false;
        if (around.After is { StartsPhrase: false } after) return after.Hash == Did || name.EndWord + 1 == around.SentenceWords.End && around.HasJoinedAfter(NameCues.Being) && around.FollowsQuestion;
        return around.After is null && around.FollowsQuestion;
    }

    /// <summary>"Miss you already, Wren!": but who is thanked is an adult, as a rule.</summary>
    private static bool IsCalledOut(in CandidateSurroundings around) =>
        around.Before is not null && around.After is null && around.GapBefore is ", " && around.EndsWith('!') && !around.HasInSentence(NameCues.Thanks | NameCues.Visitor);

    /// <summary>
    /// Whether a verb of doing follows: "Kwabena led the whole of Year 9". What is also a word ("Grace is said") needs one that tells, a verb of being
    /// the start of a clause; and in a tale, in history or in what a class studies everybody does something.
    /// </summary>
    private static bool Acts(NameCandidate name, in CandidateSurroundings around)
    {
        bool doubtful = name.IsAmbiguous && !name.ShowsSurname;
        bool verb = around.HasJoinedAfter(doubtful ? NameCues.Deed : NameCues.Deed | NameCues.Being) || around.After is { StartsPhrase: false } after && !after.Is(WordFlags.Capitalised) && around.Post.Prose[after.Span].EndsWith("ed");
        if (!verb || around.LastWord.Is(WordFlags.Possessive) || around.InTitleCase) return false;
        if (around.Weight(NameCues.Fiction | NameCues.History) >= 0.65 || around.HasStudyBefore && !OpensClause(around)) return false;
        if (around.Before is not { } before || around.Word.StartsPhrase) return true;
        // "Coldplay and Adele were" goes on with a row; "a scarf from Amara was" speaks of the scarf.
        if (before.Hash == And) return name.FirstWord - 2 <= around.SentenceWords.First || !around.Post.Words[name.FirstWord - 2].Is(WordFlags.Capitalised);
        return Array.IndexOf(ClauseOpeners, before.Hash) >= 0 || (!around.HasJoinedAfter(NameCues.Being) || around.HasAfter(NameCues.Deed, 2)) && Array.IndexOf(Prepositions, before.Hash) < 0;
    }

    /// <summary>"Orla was the queen" beside an assembly or a play.</summary>
    private static bool IsPlayer(NameCandidate name, in CandidateSurroundings around) =>
        around.HasJoinedAfter(NameCues.Being) && name.EndWord + 1 < around.SentenceWords.End && around.Post.Words[name.EndWord + 1] is { StartsPhrase: false } the && Array.IndexOf(Presenters, the.Hash) is > 0 and < 3
        && around.Weight(NameCues.Stage) >= 0.65 && !around.HasInSentence(NameCues.Figure) && (around.StartsSentence || around.Word.StartsPhrase);

    /// <summary>"Year 3 sang, Dominic played the triangle", "the reading race is on: Zuri leads": what the class sang or read stands in another clause.</summary>
    public static bool OpensClause(in CandidateSurroundings around) =>
        around.Word.StartsPhrase && around.HasJoinedAfter(NameCues.Deed | NameCues.Being) && around.Before is not null && !around.GapBefore.Contains(';') && !around.OpensRowWith(NameCues.Study) && !(around.HasBefore(NameCues.Study) && around.GapBefore.Contains(':'));

    /// <summary>"Kayden can do up his coat", "Ottis has mastered the zip": a verb of being that helps another verb.</summary>
    private static bool IsHelped(NameCandidate name, in CandidateSurroundings around)
    {
        if (name.EndWord + 1 >= around.SentenceWords.End || around.Post.Words[name.EndWord + 1] is not { StartsPhrase: false } verb || verb.Is(WordFlags.Capitalised)) return false;
        ReadOnlySpan<char> text = around.Post.Prose[verb.Span];
        return text.EndsWith("ed") || around.After is { } modal && (modal.Hash == Can || modal.Hash == Could);
    }

    /// <summary>Whether what stands before it makes an adult of it, whose deeds say nothing.</summary>
    private static bool IsAdult(in CandidateSurroundings around) =>
        around.HasBefore(NameCues.Former, 3) || around.HasJoinedBefore(NameCues.Role | NameCues.Profession | NameCues.AdultFamily | NameCues.Title) && !around.HasBefore(NameCues.PupilRole);

    /// <summary>"The certificate goes to Amara", but the trip goes to Florence.</summary>
    private static bool IsAwarded(NameCandidate name, in CandidateSurroundings around) =>
        around.HasJoinedBefore(NameCues.Prize) && (around.HasBefore(NameCues.Praise | NameCues.PupilRole, CueWindow.Width) || !name.First.IsPlace && !around.HasBefore(NameCues.Article));

    /// <summary>"Well played Dmytro", "Well read, Bram".</summary>
    private static bool IsWell(NameCandidate name, in CandidateSurroundings around) =>
        name.FirstWord - 2 >= around.SentenceWords.First && around.Post.Words[name.FirstWord - 2].Hash == Well && around.Before is { StartsPhrase: false } && (around.GapBefore is " " or ", ");

    /// <summary>"Kingfisher: Zeynep Aydın" under "House captains elected".</summary>
    private static bool IsListed(in CandidateSurroundings around) =>
        !around.HasJoinedBefore(NameCues.Article) && !around.OpensWith(NameCues.AdultBody) && (around.OpensWith(NameCues.PupilRole | NameCues.Greeting) || (around.HasIntroduction(NameCues.PupilRole | NameCues.Praise | NameCues.Greeting) || around.HasIntroduction(NameCues.Stage) && !around.HasIntroduction(NameCues.Roll)) && !around.HasIntroduction(NameCues.Role | NameCues.Naming)
        && (around.FillsSegment || around.Before is null || around.GapBefore.IndexOfAny(":-\u2013\u2014") >= 0) && around.Segment.Kind is ProseSegmentKind.ListItem or ProseSegmentKind.Paragraph);

    /// <summary>"The Y5 loaf, plaited by Agnes": a class and what was done to a thing.</summary>
    public static bool IsDoer(in CandidateSurroundings around) =>
        around.Before is { } by && by.Hash == By && (IsDone(around, 2) || IsDone(around, 3)) && around.Weight(NameCues.Year | NameCues.Pupil | NameCues.PupilRole) >= 0.65 && !around.HasBefore(NameCues.Byline | NameCues.Visitor | NameCues.Authored, 3);

    private static bool IsDone(in CandidateSurroundings around, int places) => around.WordBefore(places) is { } done && !done.Is(WordFlags.Capitalised) && around.Post.Prose[done.Span].EndsWith("ed");

    /// <summary>"Painting by Amara", "a poem written by Amara"; but "we read a poem by" goes on with its poet.</summary>
    private static bool IsMaker(in CandidateSurroundings around) =>
        !(around.HasBefore(NameCues.Study, 6) && !around.HasAfter(NameCues.Year, 4)) && around.Before is { } before && (before.Hash == By && around.HasBefore(NameCues.Work | NameCues.Praise, 5) || before.Hash == And && around.HasBefore(NameCues.Work, 1))
        && (!around.HasBefore(NameCues.Byline | NameCues.Visitor | NameCues.Authored) || !around.HasBefore(NameCues.Byline | NameCues.Visitor) && around.HasBefore(NameCues.Year | NameCues.PupilRole | NameCues.Pupil, CueWindow.Width));
}
