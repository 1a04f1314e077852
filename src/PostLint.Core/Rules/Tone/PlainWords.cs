using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>Weighs jargon, officialese and cold orders in one post.</summary>
internal sealed class PlainWords(PostContext context)
{
    private const double Whole = 1, Half = 0.5, Slight = 0.3;

    private static readonly CueList Cues = CueList.Embedded("officialese");
    private static readonly int Strong = Cues.Section("strong"), Stiff = Cues.Section("stiff"), Slightly = Cues.Section("slight"), Term = Cues.Section("jargon"), SlightTerm = Cues.Section("slight-jargon");
    private static readonly int Cold = Cues.Section("cold"), Cool = Cues.Section("cool"), Warm = Cues.Section("warm"), Legal = Cues.Section("legal"), Offence = Cues.Section("offence");
    private static readonly CueList Acronyms = CueList.Embedded("acronyms");
    private static readonly string[] Friendly = ["facebook", "instagram", "threads"];

    private readonly CueMap cues = Cues.Read(context.Post);
    private readonly ListView<Word> words = context.Post.Words;
    private readonly List<TermMatch> unexplained = [];
    private Dictionary<int, bool>? writtenOut;
    private bool? legal, offence;

    /// <summary>From the first to the last term that outsiders do not know; empty when there are few or they are explained.</summary>
    public TextSpan Jargon()
    {
        double score = 0;
        int first = -1, last = -1;
        HashSet<ulong>? seen = null;
        foreach (TermMatch match in Acronyms.Read(context.Post).Matches)
        {
            if (!IsAcronym(match.FirstWord) || IsExplained(match)) continue;
            unexplained.Add(match);
            if ((seen ??= []).Add(words[match.FirstWord].Hash)) score += match.Section >= 0 && IsRare(match.Section) ? 0.6 : Half;
            Cover(match.FirstWord, match.EndWord);
        }

        int lastWord = -1;
        foreach (TermMatch match in cues.Matches)
        {
            int i = match.FirstWord;
            if (i == lastWord) continue;
            lastWord = i;
            double weight = cues.Is(i, Term) ? 0.6 : cues.Is(i, SlightTerm) ? Slight : 0;
            if (weight == 0 || context.Post.IsQuoted(words[i].Span) || !(seen ??= []).Add(words[i].Hash)) continue;
            score += weight;
            Cover(i, i + Math.Max(cues.Length(i, Term), cues.Length(i, SlightTerm)));
        }

        return score >= Whole ? context.WordSpan(first, last - first) : default;

        void Cover(int from, int until)
        {
            if (first < 0 || from < first) first = from;
            last = Math.Max(last, until);
        }
    }

    /// <summary>Writes the first acronym out.</summary>
    public IReadOnlyList<CodeFix> Expansions()
    {
        if (unexplained is not [var match, ..]) return [];
        TextSpan span = context.WordSpan(match.FirstWord, match.WordCount);
        string expansion = Acronyms.Words.Sections[match.Section].TrimStart('*');
        return context.Replace(span, $"{expansion} ({context.Post.Prose[span]})", "write the first acronym out");
    }

    /// <summary>From the first to the last stiff wording of a sentence; empty when it is plain enough.</summary>
    public TextSpan Officialese(Sentence sentence)
    {
        if (cues.Matches.Count == 0 || (legal ??= cues.Has(Legal, 0, words.Count))) return default;
        double score = 0;
        int first = -1, last = -1;
        foreach (TermMatch match in cues.In(sentence.FirstWord, sentence.EndWord))
        {
            int i = match.FirstWord;
            if (i < last) continue;
            (double weight, int length) = cues.Length(i, Strong) is > 0 and int strong ? (Whole, strong) : cues.Length(i, Stiff) is > 0 and int stiff ? (Half, stiff) : cues.Length(i, Slightly) is > 0 and int slight ? (Slight, slight) : (0, 1);
            if (weight == 0) continue;
            score += weight;
            if (first < 0) first = i;
            last = i + length;
        }

        return score >= Whole ? context.WordSpan(first, last - first) : default;
    }

    /// <summary>An order without a kind word, on a platform that is to be friendly; empty when there is none.</summary>
    public TextSpan ColdOrder()
    {
        PostMetadata metadata = context.Post.Metadata;
        IReadOnlyList<string> friendly = context.School.Publishing.FriendlyPlatforms is { Count: > 0 } configured ? configured : Friendly;
        if (metadata.Platform is not { } platform || !friendly.Contains(platform, StringComparer.OrdinalIgnoreCase) || metadata.Categories.Any(category => category.Text == "alert")) return default;
        double score = 0;
        bool order = false;
        TextSpan span = default;
        foreach (TermMatch match in cues.Matches)
        {
            order |= match.Section == Cold;
            double weight = match.Section == Cold ? Whole : match.Section == Cool ? Half : match.Section == Warm ? -Half : 0;
            if (weight == 0 || context.Post.IsQuoted(words[match.FirstWord].Span) || (offence ??= cues.Has(Offence, 0, words.Count))) continue;
            score += weight;
            if (weight > 0) span = span.IsEmpty ? context.WordSpan(match.FirstWord, match.WordCount) : TextSpan.FromBounds(span.Start, context.WordSpan(match.FirstWord, match.WordCount).End);
        }

        return score >= (order ? Whole : Whole + Half) ? span : default;
    }

    /// <summary>Written with two capitals or more: "ARE", not "are".</summary>
    private bool IsAcronym(int word) => words[word].Is(WordFlags.AllCaps) || CountUppers(context.Post.Prose[words[word].Span]) >= 2;

    private static int CountUppers(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
        {
            if (char.IsUpper(c)) count++;
        }

        return count;
    }

    private static bool IsRare(int section) => Acronyms.Words.Sections[section].StartsWith('*');

    /// <summary>"EHCP (an education, health and care plan)", "Education, Health and Care Plan (EHCP)".</summary>
    private bool IsExplained(TermMatch match)
    {
        TextSpan span = context.WordSpan(match.FirstWord, match.WordCount);
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        ReadOnlySpan<char> before = text[..span.Start].TrimEnd(), after = text[span.End..].TrimStart();
        if (before is [.., '('] && after is [')' or ',', ..] || after is ['(' or '=', ..] || after.StartsWith("stands for", StringComparison.Ordinal) || after.StartsWith("means", StringComparison.Ordinal)) return true;
        if (!(writtenOut ??= []).TryGetValue(match.Section, out bool found)) writtenOut[match.Section] = found = WordPhrase.TryFind(words, Acronyms.Words.Sections[match.Section].TrimStart('*'), out _, out _);
        return found;
    }
}
