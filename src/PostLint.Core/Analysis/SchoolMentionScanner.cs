using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Finds where a post speaks of the school. A short name that the words around it make a road, a club or a surname is none; one that is
/// known to be ambiguous, or is spoken of as a place, needs a second cue.
/// </summary>
internal sealed class SchoolMentionScanner(PostContext context, SchoolNameIndex names, List<SchoolMention> found)
{
    private const SchoolWord Named =
        SchoolWord.Name | SchoolWord.Alias | SchoolWord.Ambiguous | SchoolWord.Hashtag | SchoolWord.Handle | SchoolWord.Trust | SchoolWord.TrustSchool;

    private static readonly string[] HeadRoles = ["headteacher", "head teacher", "head", "head of school", "executive headteacher", "executive head", "principal", "centre manager"];
    private static readonly ulong Year = WordHash.Of("year");

    private readonly ListView<Word> words = context.Post.Words;
    private readonly List<SchoolMention> doubtful = [];
    private SchoolPhrases phrases = null!;

    public void Scan()
    {
        phrases = new SchoolPhrases(words, names.Table);
        AddHeads();
        AddSites();
        AddOwnHandle();
        for (int i = 0; i < words.Count; i++)
        {
            if (phrases.Is(i, Named)) AddName(i, phrases.Length(i), phrases.At(i));
            else if (words[i].Is(WordFlags.InHashtag | WordFlags.InMention)) AddTag(i);
            else if (phrases.Is(i, SchoolWord.Possessor | SchoolWord.OwnPhrase)) AddOwn(i);
        }

        bool sure = found.Exists(mention => mention.Kind is not (SchoolMentionKind.OwnSchool or SchoolMentionKind.Trust));
        found.AddRange(doubtful.Where(mention => sure && mention.Kind == SchoolMentionKind.Name || HasSecondCue(mention)));
        found.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
    }

    private void AddHeads()
    {
        foreach (PersonMention mention in context.Mentions)
        {
            bool full = mention.Form is NameForm.Full or NameForm.SurnameFirst or NameForm.InitialSurname or NameForm.TitleSurname;
            bool head = mention.Person.Role is { } role && HeadRoles.Contains(role.Replace('-', ' '), StringComparer.OrdinalIgnoreCase);
            if (full && head) Add(SchoolMentionKind.Head, mention.FirstWord, mention.WordCount);
        }
    }

    private void AddSites()
    {
        foreach (PostLink link in context.Post.Links)
        {
            if (IsOurs(link.Host) || IsOurAccount(link.Target)) found.Add(new SchoolMention(SchoolMentionKind.Site, link.TargetSpan, 0, 0));
        }

        foreach (TextSpan mailbox in context.Post.Mailboxes)
        {
            ReadOnlySpan<char> text = context.Post.Prose[mailbox];
            if (IsOurs(UrlText.HostOf($"//{text[(text.LastIndexOf('@') + 1)..]}"))) found.Add(new SchoolMention(SchoolMentionKind.Site, context.Source(mailbox), 0, 0));
        }
    }

    private bool IsOurs(string host) => context.School.Identity.Hosts.Holds(host);

    private bool IsOurAccount(string target)
    {
        ReadOnlySpan<char> path = target.AsSpan().TrimEnd('/');
        ReadOnlySpan<char> page = path[(path.LastIndexOf('/') + 1)..].TrimStart('@');
        if (page.IsEmpty || page.Length == path.Length) return false;
        foreach (string handle in context.School.Identity.Handles)
        {
            if (page.Equals(handle.AsSpan().TrimStart('@'), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The handle under which the post appears.</summary>
    private void AddOwnHandle()
    {
        if (context.Post.Metadata.Handle is { } handle && names.HoldsName(handle.AsSpan().TrimStart('@'), out bool ambiguous) && !ambiguous)
            found.Add(new SchoolMention(SchoolMentionKind.Handle, context.Post.Metadata.Place("handle"), 0, 0));
    }

    private void AddName(int first, int count, SchoolWord word)
    {
        int end = first + count;
        bool followed = end < words.Count && !words[end].StartsPhrase, led = first > 0 && !words[first].StartsPhrase;
        if (followed && IsPlaceOrClub(end, words[end - 1].Is(WordFlags.Possessive))) return;
        bool school = (word & SchoolWord.Name) != SchoolWord.None || followed && phrases.Is(end, SchoolWord.SchoolLife);
        if (led && (word & SchoolWord.Name) == SchoolWord.None && IsSurname(first)) return;
        bool place = led && phrases.EndsAt(first, SchoolWord.Whereabouts) || followed && phrases.Is(end, SchoolWord.Route) && end + 1 < words.Count && words[end + 1].Is(WordFlags.Capitalised);
        SchoolMentionKind kind = KindOf(word, words[first]);
        bool sure = kind switch
        {
            SchoolMentionKind.Name => school || (word & SchoolWord.Ambiguous) == SchoolWord.None && !place,
            SchoolMentionKind.Trust => count > 1,
            SchoolMentionKind.TrustSchool => school,
            _ => true,
        };
        if (sure) Add(kind, first, count);
        else if (words[first].Is(WordFlags.Capitalised | WordFlags.InHashtag | WordFlags.InMention)) doubtful.Add(Mention(kind, first, count));
    }

    private bool IsPlaceOrClub(int word, bool afterPossessive) =>
        phrases.Is(word, SchoolWord.Place)
        || phrases.Is(word, SchoolWord.PlaceInCapitals) && words[word].Is(WordFlags.Capitalised)
        || phrases.Is(word, SchoolWord.Club) && !afterPossessive;

    private static SchoolMentionKind KindOf(SchoolWord word, Word first)
    {
        if ((word & SchoolWord.Handle) != SchoolWord.None && first.Is(WordFlags.InMention)) return SchoolMentionKind.Handle;
        if ((word & SchoolWord.Hashtag) != SchoolWord.None && first.Is(WordFlags.InHashtag)) return SchoolMentionKind.Hashtag;
        if ((word & (SchoolWord.Name | SchoolWord.Alias | SchoolWord.Ambiguous)) != SchoolWord.None) return SchoolMentionKind.Name;
        return (word & SchoolWord.Trust) != SchoolWord.None ? SchoolMentionKind.Trust : SchoolMentionKind.TrustSchool;
    }

    /// <summary>Whether a title, a forename or an initial stands before the name.</summary>
    private bool IsSurname(int first)
    {
        Word before = words[first - 1];
        if (phrases.EndsAt(first, SchoolWord.Title)) return true;
        if (!before.Is(WordFlags.Capitalised) || before.Is(WordFlags.Possessive)) return false;
        // A forename that no list has stands between a title and the surname: "Dr Amabel ...".
        if (phrases.EndsAt(first - 1, SchoolWord.Title) && !before.StartsPhrase) return true;
        bool initial = before.Length == 1 && context.Post.Prose[before.Span][0] is not ('A' or 'I');
        return initial || phrases.EndsAt(first, SchoolWord.Forename);
    }

    private void AddTag(int word)
    {
        if (!names.HoldsName(context.Post.Prose[words[word].Span], out bool ambiguous)) return;
        SchoolMentionKind kind = words[word].Is(WordFlags.InHashtag) ? SchoolMentionKind.Hashtag : SchoolMentionKind.Handle;
        if (ambiguous) doubtful.Add(Mention(kind, word, 1));
        else Add(kind, word, 1);
    }

    /// <summary><c>my school</c>, <c>our wonderful Year 9s</c>; not the writer's own children, school days or piano pupils.</summary>
    private void AddOwn(int first)
    {
        if (IsBygone(first)) return;
        if (phrases.Is(first, SchoolWord.OwnPhrase)) Add(SchoolMentionKind.OwnSchool, first, phrases.Length(first));
        for (int i = first + 1; i <= first + 4 && i < words.Count && !words[i].StartsPhrase; i++)
        {
            SchoolWord here = phrases.At(i);
            if ((here & SchoolWord.OutOfSchool) != SchoolWord.None || words[i].Is(WordFlags.Possessive) && (here & (SchoolWord.OwnPlace | SchoolWord.OwnPeople)) == SchoolWord.None) return;
            bool year = IsYearGroup(i, out int length);
            bool own = year || (here & SchoolWord.OwnPeople) != SchoolWord.None || i == first + 1 && (here & SchoolWord.OwnPlace) != SchoolWord.None;
            if (!own) continue;
            if (!year) length = phrases.Length(i);
            int end = i + length;
            bool child = end < words.Count && !words[end].StartsPhrase && phrases.Is(end, SchoolWord.OwnChild);
            if (!child) Add(SchoolMentionKind.OwnSchool, first, end - first);
            return;
        }
    }

    private bool IsYearGroup(int word, out int length)
    {
        length = 0;
        ReadOnlySpan<char> text = context.Post.Prose[words[word].Span];
        if (text.Length > 1 && text[0] is 'Y' or 'y' && char.IsAsciiDigit(text[1])) length = 1;
        else if (words[word].Hash == Year && word + 1 < words.Count && words[word + 1].Is(WordFlags.HasDigit) && words[word + 1].Length <= 3) length = 2;
        return length > 0;
    }

    private bool IsBygone(int word)
    {
        Sentence sentence = context.Post.SentenceOf(word);
        return phrases.Any(SchoolWord.Bygone, sentence.FirstWord, sentence.EndWord);
    }

    /// <summary>Whether the sentence of a mention, or one beside it in the same block, speaks of school life.</summary>
    private bool HasSecondCue(SchoolMention mention)
    {
        Sentence own = context.Post.SentenceOf(mention.FirstWord);
        int block = context.Post.Prose.Segments[own.Segment].Block;
        int from = own.FirstWord > 0 ? context.Post.SentenceOf(own.FirstWord - 1).FirstWord : 0;
        int until = own.EndWord < words.Count ? context.Post.SentenceOf(own.EndWord).EndWord : own.EndWord;
        for (int i = from; i < until; i++)
        {
            bool cue = phrases.Is(i, SchoolWord.SchoolLife) || IsYearGroup(i, out _);
            if (cue && context.Post.Prose.SegmentAt(words[i].Start).Block == block) return true;
        }

        return false;
    }

    private void Add(SchoolMentionKind kind, int first, int count) => found.Add(Mention(kind, first, count));

    /// <summary>A tag or handle is shown with its mark.</summary>
    private SchoolMention Mention(SchoolMentionKind kind, int first, int count)
    {
        TextSpan span = context.WordSpan(first, count);
        bool marked = span.Start > 0 && words[first].Is(WordFlags.InHashtag | WordFlags.InMention) && context.Post.Prose.Text[span.Start - 1] is ('#' or '@');
        return new SchoolMention(kind, context.Source(marked ? TextSpan.FromBounds(span.Start - 1, span.End) : span), first, count);
    }
}
