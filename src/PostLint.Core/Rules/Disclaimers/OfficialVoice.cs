using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>Finds words by which an account presents itself as the school: "the official page", "this is the school", "on behalf of the school".</summary>
internal sealed class OfficialVoice
{
    private static readonly CueList Cues = CueList.Embedded("official-voice");
    private static readonly int Official = Cues.Section("official"), Thing = Cues.Section("thing"), Negation = Cues.Section("negation"), Pointing = Cues.Section("pointing"), Behalf = Cues.Section("behalf");
    private static readonly int This = Cues.Section("this"), Here = Cues.Section("here"), Says = Cues.Section("says"), News = Cues.Section("news"), From = Cues.Section("from"), Unit = Cues.Section("unit"), Whole = Cues.Section("whole"), TheSchool = Cues.Section("the-school"), Lead = Cues.Section("lead"), Welcome = Cues.Section("welcome"), Page = Cues.Section("page"), Role = Cues.Section("role");
    private static readonly ulong[] Self = [WordHash.Of("i"), WordHash.Of("im"), WordHash.Of("ive"), WordHash.Of("ill"), WordHash.Of("my"), WordHash.Of("me")];

    private static readonly ulong School = WordHash.Of("school"), Trust = WordHash.Of("trust"), Academy = WordHash.Of("academy");

    private readonly PostContext context;
    private readonly CueMap cues;
    private readonly ListView<Word> words;
    private readonly int[] school;
    private bool? speaksAsOne;

    private OfficialVoice(PostContext context)
    {
        this.context = context;
        cues = Cues.Read(context.Post);
        words = context.Post.Words;
        school = new int[words.Count + 1];
        foreach (SchoolMention mention in context.SchoolMentions)
        {
            if (mention.WordCount > 0 && mention.Kind is SchoolMentionKind.Name or SchoolMentionKind.Trust or SchoolMentionKind.TrustSchool) school[mention.FirstWord] = mention.WordCount;
        }
    }

    /// <summary>The first such wording of each sentence (prose offsets).</summary>
    public static IReadOnlyList<TextSpan> Find(PostContext context)
    {
        var voice = new OfficialVoice(context);
        var found = new List<TextSpan>();
        foreach (Sentence sentence in context.Post.Sentences)
        {
            for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
            {
                int end = voice.Match(sentence, i);
                if (end <= i || context.Post.IsQuoted(words(i)) || voice.IsDenied(sentence, i)) continue;
                found.Add(context.WordSpan(i, Math.Min(end, sentence.EndWord) - i));
                break;
            }
        }

        return found;

        TextSpan words(int word) => context.Post.Words[word].Span;
    }

    /// <summary>The index after wording that starts at a word; 0 for none.</summary>
    private int Match(Sentence sentence, int i)
    {
        bool isSchoolNamed = context.SchoolMentions.Count > 0;
        if (cues.Length(i, Whole) is > 0 and int whole) return i + whole;
        if (isSchoolNamed && cues.Length(i, Official) is > 0 and int official && !PointsElsewhere(sentence, i) && After(Thing, i + official, sentence, 4) is > 0 and int thing) return thing;
        if (cues.Length(i, Behalf) is > 0 and int behalf)
        {
            if (SchoolAfter(i + behalf, sentence, 6) is > 0 and int behalfEnd) return behalfEnd;
            if (cues.Length(i + behalf, Role) is > 0 and int role) return i + behalf + role;
        }

        if (cues.Length(i, Welcome) is > 0 and int welcome && SchoolAfter(i + welcome, sentence, 1) is > 0 and int there)
        {
            if (After(Page, there, sentence, 2) is > 0 and int page) return page;
            if (context.Post.Prose[words[i].Span] is "Welcome" && EndsThere(there, sentence)) return there;
        }

        if (cues.Length(i, Lead) is > 0 and int lead && OpensLine(i) && SchoolAt(i + lead) is > 0 and int sender && UnitEnd(i + lead + sender, sentence) is var senderEnd && EndsThere(senderEnd, sentence)) return senderEnd;
        if (cues.Length(i, This) is > 0 and int here && SchoolAt(i + here) is > 0 and int named && EndsThere(i + here + named, sentence)) return i + here + named;
        if (cues.Length(i, From) is > 0 and int from && SchoolAfter(i + from, sentence, 1) is > 0 and int fromEnd && IsFull(i + from, fromEnd) && EndsThere(fromEnd, sentence)) return fromEnd;
        return SchoolLength(i) is > 0 and int length ? MatchSchool(sentence, i, i + length) : 0;
    }

    /// <summary>"Thornybrook School will tell families", "Thornybrook news:", "Thornybrook's history department here".</summary>
    private int MatchSchool(Sentence sentence, int first, int end)
    {
        if (cues.Length(end, Says) is > 0 and int says && !SpeaksAsOne()) return end + says;
        if (IsLine(first, end, sentence)) return sentence.EndWord;
        bool opens = first == sentence.FirstWord || words[first].StartsPhrase;
        if (opens && cues.Length(end, News) is > 0 and int news && EndsThere(end + news, sentence)) return end + news;
        int unit = UnitEnd(end, sentence);
        return cues.Length(unit, Here) is > 0 and int here && !words[unit].StartsPhrase ? unit + here : 0;
    }

    /// <summary>The index after "maths department", "office" and the like within three words; the given one when there is none.</summary>
    private int UnitEnd(int end, Sentence sentence)
    {
        for (int unit = end; unit < end + 3 && unit < sentence.EndWord; unit++)
        {
            if (cues.Length(unit, Unit) is > 0 and int length) return unit + length;
        }

        return end;
    }

    /// <summary>A line of its own that is nothing but the school and a part of it: the signature "Thornybrook School Office", a profile's heading.</summary>
    private bool IsLine(int first, int end, Sentence sentence)
    {
        int start = first > sentence.FirstWord && context.Post.Prose[words[first - 1].Span] is "The" or "the" ? first - 1 : first;
        if (start != sentence.FirstWord || sentence.EndWord - end > 4 || context.Post.Sentences.Count < 2) return false;
        bool heading = context.Post.Metadata.Kind == "profile" && sentence.FirstWord == 0 && sentence.EndWord > end, last = sentence.EndWord == words.Count;
        if (!heading && !last) return false;
        bool unit = heading || words[first].Is(WordFlags.LineBreakBefore) || context.Post.Prose.Segments[sentence.Segment].Span.Start == words[start].Start;
        for (int i = end; i < sentence.EndWord; i++) unit &= words[i].Is(WordFlags.Capitalised) || cues.Is(i, Unit) || cues.Is(i, News);
        return unit;
    }

    private bool OpensLine(int word) =>
        word == 0 || words[word].Is(WordFlags.LineBreakBefore | WordFlags.SentenceStart) || words[word].StartsPhrase;

    /// <summary>Whether the author speaks as one person: then the school is another.</summary>
    private bool SpeaksAsOne() => speaksAsOne ??= HasSelf();

    private bool HasSelf()
    {
        foreach (Word word in words)
        {
            if (Array.IndexOf(Self, word.Hash) >= 0) return true;
        }

        return false;
    }

    private bool PointsElsewhere(Sentence sentence, int word)
    {
        for (int i = Math.Max(sentence.FirstWord, word - 4); i < word; i++)
        {
            if (cues.Is(i, Pointing)) return true;
        }

        return false;
    }

    private bool IsDenied(Sentence sentence, int word) => cues.Has(Negation, Math.Max(sentence.FirstWord, word - 6), word);

    private int After(int section, int from, Sentence sentence, int reach)
    {
        int at = cues.Find(section, from, Math.Min(from + reach + 1, sentence.EndWord));
        return at < 0 ? 0 : at + cues.Length(at, section);
    }

    private int SchoolAfter(int from, Sentence sentence, int reach)
    {
        for (int i = from; i <= from + reach && i < sentence.EndWord; i++)
        {
            if (SchoolAt(i) is > 0 and int length) return i + length;
        }

        return 0;
    }

    /// <summary>Whether the name says that it is a school: a short one alone may be the village.</summary>
    private bool IsFull(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (words[i].Hash == School || words[i].Hash == Trust || words[i].Hash == Academy) return true;
        }

        return false;
    }

    /// <summary>The school by its name or as "the school".</summary>
    private int SchoolAt(int word) => Math.Max(SchoolLength(word), cues.Length(word, TheSchool));

    private int SchoolLength(int word) => word < school.Length ? school[word] : 0;

    /// <summary>Whether nothing of the clause follows that would make something else of the school: "the school play".</summary>
    private bool EndsThere(int end, Sentence sentence) => end >= sentence.EndWord || words[end].StartsPhrase || words[end].Is(WordFlags.LineBreakBefore) || cues.Is(end, Here) || cues.Is(end, Unit);
}
