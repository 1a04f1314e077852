using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Tone;

/// <summary>Tells whether a word of the list swears where it stands: a great tit, Dick Turpin and a bloody battle do not.</summary>
internal sealed class OffensiveSenses
{
    private static readonly (string Words, string Context)[] DomainNames = [("animal", "animal-context"), ("faith", "faith-context"), ("stage", "stage-context"), ("health", "health-context"), ("kitchen", "kitchen-context")];

    /// <summary>How many words on either side may show what a text is about: its sentence and the ones beside it.</summary>
    private const int DomainReach = 30;

    private readonly PhraseFrames frames;
    private readonly PhraseSet around;
    private readonly int[] kinds;
    private readonly (int Words, int Context)[] domains;
    private readonly int intensifiers, looks, ambiguous, kitchen;
    private readonly int literal, literalNext, oathNext, persons, insultFrames;

    public OffensiveSenses(Lexicon words)
    {
        frames = new PhraseFrames(words, Lexicon.Embedded("offensive-language-context"));
        around = frames.Phrases;
        intensifiers = words.Section("intensifiers");
        looks = words.Section("looks");
        ambiguous = words.Section("ambiguous");
        kinds = [.. words.Sections.Select(name => name switch
        {
            "strong" or "ambiguous" or "dick" => OffensiveKind.Strong,
            "slurs" => OffensiveKind.Abuse,
            "crude" or "looks" or "any-day" => OffensiveKind.Crude,
            "mild" or "intensifiers" or "hell" or "ass" => OffensiveKind.Mild,
            _ => OffensiveKind.Minced,
        })];
        domains = [.. DomainNames.Select(names => (around.Section(names.Words), around.Section(names.Context)))];
        kitchen = around.Section("kitchen");
        literal = around.Section("literal");
        literalNext = around.Section("literal-next");
        oathNext = around.Section("oath-next");
        persons = around.Section("persons");
        insultFrames = around.Section("insult-frames");
    }

    /// <summary>The <see cref="OffensiveKind"/> of a match, or -1 where it does not offend; a match that sets a frame off grows to it.</summary>
    public int KindOf(Post post, ref TermMatch match)
    {
        if (frames.Frames(match.Section))
        {
            if (!frames.TryMatch(post, match, out int first, out int end)) return -1;
            match = match with { FirstWord = first, WordCount = end - first };
        }

        if (match.Section == ambiguous && !IsInsult(post, match)) return -1;
        if (match.Section == looks && !IsAboutPerson(post, match)) return -1;
        if (match.Section == intensifiers && !Strengthens(post, match)) return -1;
        if (post.WordList[match.FirstWord].Is(WordFlags.InMention)) return -1;
        if (ProperName.IsTitleInTable(post, match.FirstWord, match.EndWord)) return -1;
        if (around.Overlaps(post, match.FirstWord, match.EndWord, literal) || HasOtherSense(post, match)) return -1;
        int kind = kinds[match.Section];
        return kind != OffensiveKind.Abuse && ProperName.IsPart(post, match.FirstWord, match.EndWord) ? -1 : kind;
    }

    private bool IsInsult(Post post, TermMatch match) =>
        !post.WordList[match.FirstWord].StartsPhrase && around.LengthBefore(post, match.FirstWord, insultFrames, post.SentenceOf(match.FirstWord).FirstWord) > 0;

    private bool IsAboutPerson(Post post, TermMatch match)
    {
        Sentence sentence = post.SentenceOf(match.FirstWord);
        return around.Within(post, Math.Max(sentence.FirstWord, match.FirstWord - 4), Math.Min(sentence.EndWord, match.EndWord + 4), persons);
    }

    private bool Strengthens(Post post, TermMatch match)
    {
        int next = match.EndWord;
        return next < post.WordList.Count && !post.WordList[next].StartsPhrase && around.LengthAt(post, next, literalNext) == 0;
    }

    private bool HasOtherSense(Post post, TermMatch match)
    {
        foreach ((int words, int context) in domains)
        {
            if (!around.IsPhrase(post, match.FirstWord, match.WordCount, words)) continue;
            if (match.Section == intensifiers && words != kitchen && around.LengthAt(post, match.EndWord, oathNext) > 0) continue;
            if (around.Within(post, match.FirstWord - DomainReach, match.EndWord + DomainReach, context)) return true;
        }

        return false;
    }
}
