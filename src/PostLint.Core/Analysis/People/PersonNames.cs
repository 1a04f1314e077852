using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds the names of people, registered or not, and leaves out what only looks like one: figures, characters, animals, places.</summary>
internal sealed class PersonNames(PostContext context, List<PersonReference> found, WordSet taken)
{
    private const double Sure = 6, Titled = 4, Least = 0.75;

    private static readonly ulong[] Titles = [.. "mr mrs ms miss mx dr prof".Split(' ').Select(word => WordHash.Of(word))];
    private static readonly ulong[] OtherTitles = [.. "coach sir dame lord lady rev revd reverend father fr sister nurse cllr councillor canon rabbi imam pastor professor doctor pc pcso sergeant sgt auntie aunty uncle madame monsieur herr".Split(' ').Select(word => WordHash.Of(word)).Order()];
    private static readonly BitFilter AnyTitle = new([.. Titles, .. OtherTitles]);
    private static readonly ulong Who = WordHash.Of("who"), And = WordHash.Of("and");

    private readonly ListView<Word> words = context.Post.Words;

    public void Find()
    {
        foreach (PupilMention mention in context.PupilMentions)
            Add(ReferenceForm.Name, ReferenceSort.Pupil, mention.FirstWord, mention.FirstWord + mention.WordCount, Sure, mention.Candidates[0]);
        foreach (PersonMention mention in context.Mentions)
        {
            bool whole = mention.Form is NameForm.Full or NameForm.SurnameFirst or NameForm.TitleSurname or NameForm.InitialSurname;
            if (mention.Person.Kind != PersonKind.Pupil && whole) Add(mention.Form == NameForm.TitleSurname ? ReferenceForm.Title : ReferenceForm.Name, SortOf(mention.Person), mention.FirstWord, mention.EndWord, Sure, mention.Person);
        }

        FindTitled();
        foreach (NameCandidate candidate in context.NameCandidates)
        {
            if (!taken.Overlaps(candidate.FirstWord, candidate.EndWord)) Weigh(candidate, titled: false);
        }
    }

    private static ReferenceSort SortOf(Person person) =>
        person.Kind switch { PersonKind.Staff => ReferenceSort.Staff, PersonKind.Parent => ReferenceSort.Parent, _ => ReferenceSort.Adult };

    /// <summary>"Mrs Delacroix", "Miss A. Tregear", "Coach Delroy", "Mr and Mrs Achterberg".</summary>
    private void FindTitled()
    {
        ReadOnlySpan<Word> all = words.Span;
        for (int i = 0; i + 1 < all.Length; i++)
        {
            if (!all[i].Is(WordFlags.Capitalised) || all[i].Length > 9 || !IsTitle(i) || taken.Overlaps(i, i + 1)) continue;
            int name = i + 1;
            if (words[name].Hash == And && name + 2 < words.Count && Array.IndexOf(Titles, words[name + 1].Hash) >= 0) name += 2;
            int end = name;
            while (end < words.Count && end < name + 4 && !words[end].StartsPhrase && IsNameWord(end) && (end == name || !words[end - 1].Is(WordFlags.Possessive))) end++;
            if (end == name) continue;
            NameFacts first = NameTable.Lookup(words[name].Hash), last = NameTable.Lookup(words[end - 1].Hash);
            var candidate = new NameCandidate(i, end - i, NameShape.Full, first, last) { Sentence = context.Post.SentenceIndexOf(i) };
            if (!taken.Overlaps(i, end)) Weigh(candidate, titled: true);
            i = end - 1;
        }
    }

    private bool IsTitle(int word) => AnyTitle.MayHold(words[word].Hash) && (Array.IndexOf(Titles, words[word].Hash) >= 0 || Array.BinarySearch(OtherTitles, words[word].Hash) >= 0);

    private bool IsNameWord(int word) =>
        words[word].Is(WordFlags.Capitalised) && !words[word].Is(WordFlags.HasDigit | WordFlags.InMention | WordFlags.SentenceStart) && !NameTable.Lookup(words[word].Hash).IsMonth
        && ((context.NameCues.At(word) & (NameCues.NotName | NameCues.Year)) == NameCues.None || words[word].Is(WordFlags.Possessive));

    private void Weigh(NameCandidate name, bool titled)
    {
        var around = new CandidateSurroundings(context, context.NameCues, name);
        bool tied = YearTie.Follows(name, around) || YearTie.Leads(name, around);
        double weight = titled ? Titled - AgainstTitle(name, around) : OfName(name, around, tied) - Against(name, around, tied);
        if (weight < Least) return;
        ReferenceSort sort = titled ? ReferenceSort.Adult : SortOf(name, around, tied);
        Add(titled ? ReferenceForm.Title : ReferenceForm.Name, sort, name.FirstWord, name.EndWord, weight, null);
    }

    private double Against(NameCandidate name, in CandidateSurroundings around, bool tied)
    {
        var sheet = new EvidenceSheet(null);
        OtherEvidence.Weigh(context, name, around, new Ties(tied, tied, false), ref sheet);
        // "Freddie N, Owls" is in a class that is called after an animal.
        return name.Shape == NameShape.ForenameInitial ? Math.Min(sheet.Against, 1.5) : sheet.Against;
    }

    /// <summary>A title makes a person of any capitalised word; only tales, history and things that are called after somebody remain.</summary>
    private static double AgainstTitle(NameCandidate name, in CandidateSurroundings around)
    {
        if (around.HasWithin(NameCues.Figure | NameCues.Fiction)) return 6;
        if (around.HasBefore(NameCues.FictionBefore | NameCues.Authored) || around.HasJoinedBefore(NameCues.Article)) return 4;
        if (PastYears.AreNear(name, around)) return 4;
        double against = around.Weight(NameCues.Fiction) >= 0.65 ? 2.5 : around.Weight(NameCues.History) >= 0.65 ? 2 : 0;
        bool thing = !around.LastWord.Is(WordFlags.Possessive) && around.HasJoinedAfter(NameCues.Suffix) && around.After is { } after && after.Is(WordFlags.Capitalised);
        return thing ? against + 3 : against;
    }

    private static double OfName(NameCandidate name, in CandidateSurroundings around, bool tied)
    {
        double weight = !name.IsKnown ? 0.5 : name.IsAmbiguous && !name.ShowsSurname ? around.HasTellingCapital ? 1.75 : 0.5 : 2.5;
        if (name.ShowsSurname) weight += name.Last.IsSurname ? 1.5 : 1;
        else if (name.Shape == NameShape.ForenameInitial) weight += 1.5;
        if (name.IsAmbiguous && !name.First.IsMonth && name.First.Commonness >= 4) weight += tied || around.After is { } who && who.Hash == Who ? 1.5 : around.HasAfter(NameCues.Deed | NameCues.Being, 1) ? 0.75 : 0;
        return around.LastWord.Is(WordFlags.Possessive) ? weight + 0.25 : weight;
    }

    private ReferenceSort SortOf(NameCandidate name, in CandidateSurroundings around, bool tied)
    {
        if (IsProbablePupil(name.FirstWord)) return ReferenceSort.Pupil;
        var sheet = new EvidenceSheet(null);
        AdultEvidence.Weigh(context, name, around, new Ties(tied, tied, false), ref sheet);
        return sheet.Against >= 3 ? ReferenceSort.Adult : ReferenceSort.Unknown;
    }

    /// <summary>Whether a probable pupil's name starts at a word; these names lie in text order.</summary>
    private bool IsProbablePupil(int word)
    {
        ListView<ProbableName> names = context.ProbableNames;
        int low = 0, high = names.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (names[middle].Name.FirstWord < word) low = middle + 1;
            else high = middle;
        }

        return low < names.Count && names[low].Name.FirstWord == word && !names[low].IsHint;
    }

    private void Add(ReferenceForm form, ReferenceSort sort, int first, int end, double weight, Person? person)
    {
        if (taken.Overlaps(first, end)) return;
        taken.Add(first, end);
        found.Add(new PersonReference(form, sort, first, end, end, ReferenceTraits.None, weight, person));
    }
}
