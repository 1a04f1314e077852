using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>The words of a post that disclaimers are made of, by section of the word list, and where the school is named.</summary>
internal sealed class DisclaimerCues
{
    private readonly List<TermMatch> matches = [];
    private readonly int[] firstMatch;
    private readonly int[] schoolLength;
    private readonly bool[] isMentionOnly;

    /// <summary>A bit for every section that stands in the post, shared by those of equal number modulo 64: most questions are about one that does not.</summary>
    private ulong sections;

    public DisclaimerCues(PostContext context)
    {
        Context = context;
        Words = context.Post.Words;
        firstMatch = new int[Words.Count + 1];
        schoolLength = new int[Words.Count];
        isMentionOnly = new bool[Words.Count];
        Index();
        FindSchool();
        foreach (TextSpan quotation in context.Post.Quotations) HideMention(quotation);
    }

    public static Lexicon List => DisclaimerTerms.List;

    public PostContext Context { get; }

    public ListView<Word> Words { get; }

    /// <summary>How many words of a section's term start at a word; 0 for none. Words that are only quoted have none.</summary>
    public int Length(int word, int section)
    {
        int longest = 0;
        if (!MayHave(section) || word < 0 || word >= Words.Count || isMentionOnly[word]) return longest;
        for (int i = firstMatch[word]; i < firstMatch[word + 1]; i++)
        {
            if (matches[i].Section == section) longest = Math.Max(longest, matches[i].WordCount);
        }

        return longest;
    }

    public bool Is(int word, int section) => Length(word, section) > 0;

    /// <summary>Whether a term of a section ends directly before a word.</summary>
    public bool EndsAt(int word, int section)
    {
        for (int first = Math.Max(0, word - 5); first < word; first++)
        {
            if (Length(first, section) is > 0 and int length && first + length == word) return true;
        }

        return false;
    }

    /// <summary>The first word in a range at which a term of a section starts, or -1.</summary>
    public int Find(int section, int from, int until)
    {
        if (!MayHave(section)) return -1;
        for (int i = Math.Max(0, from); i < until; i++)
        {
            if (Is(i, section)) return i;
        }

        return -1;
    }

    public bool Has(int section, int from, int until) => Find(section, from, until) >= 0;

    /// <summary>The first word in a range that names the school or the employer, or -1.</summary>
    public int FindSchool(int from, int until)
    {
        for (int i = Math.Max(0, from); i < until && i < schoolLength.Length; i++)
        {
            if (schoolLength[i] > 0) return i;
        }

        return -1;
    }

    /// <summary>The index after the school's name that starts at a word.</summary>
    public int SchoolEnd(int word) => word + schoolLength[word];

    private bool MayHave(int section) => (sections >> (section & 63) & 1) != 0;

    private void Index()
    {
        for (int word = 0; word < Words.Count; word++)
        {
            firstMatch[word] = matches.Count;
            DisclaimerTerms.AddAt(Words, word, matches);
        }

        firstMatch[Words.Count] = matches.Count;
        foreach (TermMatch match in matches) sections |= 1UL << (match.Section & 63);
    }

    private void FindSchool()
    {
        int school = List.Section("school"), work = List.Section("work");
        for (int i = 0; i < Words.Count; i++)
        {
            schoolLength[i] = Length(i, school);
            // "work's" is the employer's; "work" alone is anything.
            if (Is(i, work) && Words[i].Is(WordFlags.Possessive)) schoolLength[i] = 1;
        }

        foreach (SchoolMention mention in Context.SchoolMentions)
        {
            if (mention.WordCount > 0) schoolLength[mention.FirstWord] = Math.Max(schoolLength[mention.FirstWord], mention.WordCount);
        }

        FindPronouns();
    }

    /// <summary>Once the school is named, <c>by them</c>, <c>on their behalf</c> and <c>not theirs</c> mean it.</summary>
    private void FindPronouns()
    {
        int pronoun = List.Section("pronoun"), theirs = List.Section("theirs"), their = List.Section("their"), link = List.Section("link-word"), behalf = List.Section("behalf");
        bool named = false;
        for (int i = 0; i < Words.Count; i++)
        {
            bool meant = Is(i, pronoun) && Is(i - 1, link) || Is(i, theirs) || Is(i, their) && Is(i + 1, behalf);
            if (named && meant) schoolLength[i] = 1;
            named |= schoolLength[i] > 0;
        }
    }

    /// <summary>A disclaimer quoted inside a sentence of other words is talked about, not made.</summary>
    private void HideMention(TextSpan quotation)
    {
        if (Context.Post.Prose.SegmentAt(quotation.Start).Kind == ProseSegmentKind.Quote) return;
        int first = Context.Post.WordAt(quotation.Start), end = Context.Post.WordAt(quotation.End);
        if (first >= end) return;
        Sentence opening = Context.Post.SentenceOf(first), closing = Context.Post.SentenceOf(end - 1);
        if (first - opening.FirstWord + closing.EndWord - end >= 2) isMentionOnly.AsSpan(first, end - first).Fill(true);
    }
}
