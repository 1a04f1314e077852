using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing;

/// <summary>
/// Weighs whether a private post does the school's business: whom it addresses, what it is about, what it asks for. Private roles (a parent,
/// a club, a neighbour) and other schools speak against it.
/// </summary>
internal sealed record BusinessReading(double Score, TextSpan Span, IReadOnlyList<Evidence> Evidence)
{
    private static readonly CueList Cues = CueList.Embedded("school-business");
    private static readonly int Whole = Cues.Section("whole"), Readers = Cues.Section("readers"), Item = Cues.Section("item"), Common = Cues.Section("common-item"), Topic = Cues.Section("topic"), Ask = Cues.Section("ask");
    private static readonly int Running = Cues.Section("running"), Mine = Cues.Section("mine"), Private = Cues.Section("private"), Own = Cues.Section("own-child"), Over = Cues.Section("over"), Group = Cues.Section("group"), Reader = Cues.Section("reader"), Vocative = Cues.Section("vocative");

    private static readonly ulong For = WordHash.Of("for");

    public static BusinessReading Of(PostContext context)
    {
        CueMap cues = Cues.Read(context.Post);
        ListView<Word> words = context.Post.Words;
        var evidence = new List<Evidence>();
        TextSpan span = default;
        bool whole = Mark(Whole), readers = Mark(Readers) | MarkGroups(), item = Mark(Item), topic = Mark(Topic), common = Mark(Common), ask = cues.Has(Ask, 0, words.Count), running = Mark(Running), mine = cues.Has(Mine, 0, words.Count);
        bool named = false, other = false;
        foreach (SchoolMention mention in context.SchoolMentions)
        {
            named |= mention.Kind is not (SchoolMentionKind.Trust or SchoolMentionKind.TrustSchool or SchoolMentionKind.Site);
            other |= mention.Kind == SchoolMentionKind.TrustSchool;
        }

        double score = 0;
        Add(whole, 1, "an announcement that only a school makes");
        Add(readers, 0.6, "families or pupils addressed");
        Add(item, 0.5, "letters, homework and the like");
        Add(topic && !item, 0.3, "a matter of school life");
        Add(common && (readers || mine || named), 0.3, "an everyday matter of school");
        Add(ask && (readers || item || topic), 0.3, "a request to the readers");
        Add(running, 0.5, "the running of the school");
        Add(mine && (readers || item || topic || common), 0.3, "the author's own class or room");
        Add(named && (readers || item || topic || running), 0.3, "the school named");
        Add(cues.Has(Private, 0, words.Count), -0.7, "a club, a hobby or a neighbourhood");
        Add(cues.Has(Own, 0, words.Count), -1, "the author's own child");
        Add(other && !named, -1, "another school");
        Add(cues.Has(Over, 0, words.Count), -0.3, "a recollection");
        // Without readers or a request it is talk about work.
        bool wants = whole || readers || named && running || ask && (item || running);
        return new BusinessReading(wants ? score : score / 2, span, evidence);

        bool Mark(int section)
        {
            int at = cues.Find(section, 0, words.Count);
            if (at >= 0) Cover(at, cues.Length(at, section));
            return at >= 0;
        }

        // "Year 7 families", "parents of 7B", "anyone in my Year 10 set".
        bool MarkGroups()
        {
            for (int i = 0; i < words.Count; i++)
            {
                // "..., girls, ...": called upon between commas.
                bool isCalled = cues.Is(i, Vocative) && words[i].StartsPhrase && (i + 1 == words.Count || words[i + 1].StartsPhrase);
                int end = isCalled ? i + 1 : YearEnd(context, i, cues);
                if (end == 0) continue;
                int near = Math.Max(0, i - 4);
                int reader = cues.Find(Reader, near, Math.Min(words.Count, end + 3));
                bool called = isCalled || i > 0 && words[i - 1].Hash == For && !words[i].StartsPhrase || i == context.Post.SentenceOf(i).FirstWord && (end >= words.Count || words[end].StartsPhrase);
                if (reader < 0 && !called) continue;
                Cover(reader >= 0 ? Math.Min(reader, i) : i, Math.Max(end, reader + 1) - (reader >= 0 ? Math.Min(reader, i) : i));
                return true;
            }

            return false;
        }

        void Cover(int first, int count) => span = span.IsEmpty ? context.WordSpan(first, count) : TextSpan.FromBounds(Math.Min(span.Start, words[first].Start), Math.Max(span.End, words[first + count - 1].End));

        void Add(bool holds, double weight, string reason)
        {
            if (!holds) return;
            score += weight;
            evidence.Add(new Evidence(reason, weight));
        }
    }

    /// <summary>The index after a year group or class ("Year 7", "Y7", "7B", "Reception"); 0 when none starts at the word.</summary>
    private static int YearEnd(PostContext context, int word, CueMap cues)
    {
        ListView<Word> words = context.Post.Words;
        if (cues.Length(word, Group) is > 0 and int length) return word + length;
        ReadOnlySpan<char> text = context.Post.Prose[words[word].Span];
        if (text is "Year" or "year" or "Yr" or "Years" or "Class" or "Form" or "Set" && word + 1 < words.Count && words[word + 1].Is(WordFlags.HasDigit)) return word + 2;
        if (text.Length is 2 or 3 && text[0] is 'Y' or 'y' && char.IsAsciiDigit(text[1])) return word + 1;
        return text.Length is 2 or 3 && char.IsAsciiDigit(text[0]) && char.IsUpper(text[^1]) && text is not ("1A" or "2D" or "3D" or "4K" or "5G" or "4G" or "3G") ? word + 1 : 0;
    }
}
