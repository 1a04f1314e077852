using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Finds prompts that ask readers to write their contact details where everybody can read them.</summary>
internal static class ContactPrompt
{
    public static Lexicon Words { get; } = Lexicon.Embedded("contact-prompts");

    private static readonly int Ask = Words.Section("ask"), Answer = Words.Section("answer"), Detail = Words.Section("detail");
    private static readonly int Place = Words.Section("place"), Here = Words.Section("here"), Elsewhere = Words.Section("elsewhere"), Refusal = Words.Section("refusal");
    private static readonly ulong With = WordHash.Of("with");

    /// <summary>The prompts of a post, as prose spans from the asking word to the last word that makes it a prompt.</summary>
    public static void Find(PostContext context, List<TextSpan> prompts)
    {
        // Details and their sentences come in the same order, so the terms of a sentence are reached by going on from those of the last.
        ReadOnlySpan<TermMatch> terms = context.Terms(Words);
        int sentence = -1;
        foreach (TermMatch term in context.Terms(Words))
        {
            if (term.Section != Detail) continue;
            Sentence home = context.Post.SentenceOf(term.FirstWord);
            if (home.FirstWord == sentence) continue;
            sentence = home.FirstWord;
            while (terms[0].FirstWord < sentence) terms = terms[1..];
            if (TryRead(context, home, terms, out TextSpan prompt) && !context.Post.IsQuoted(prompt)) prompts.Add(prompt);
        }
    }

    /// <summary>Reads the prompt of a sentence; <paramref name="terms"/> are those from its first on.</summary>
    private static bool TryRead(PostContext context, Sentence sentence, ReadOnlySpan<TermMatch> terms, out TextSpan prompt)
    {
        TermMatch? ask = null, detail = null, place = null;
        bool isPublic = false;
        int answered = -1;
        foreach (TermMatch term in terms)
        {
            prompt = default;
            if (term.FirstWord >= sentence.EndWord) break;
            if (term.Section == Elsewhere || term.Section == Refusal && detail is null) return false;
            if (term.Section == Answer && (answered = term.EndWord) > 0 && IsWith(context.Post, term.EndWord)) isPublic = true;
            if (term.Section == Detail && term.FirstWord == answered) isPublic = true;
            if ((term.Section == Ask || term.Section == Answer) && detail is null) ask ??= term;
            else if (term.Section == Detail && ask is not null) detail = term;
            else if (term.Section == Place || term.Section == Here && !HasLink(context.Post, sentence)) place = term;
        }

        prompt = default;
        if (ask is not { } first || detail is not { } last || !isPublic && place is null) return false;
        if (place is { } where && where.EndWord > last.EndWord) last = where;
        prompt = context.WordSpan(first.FirstWord, last.EndWord - first.FirstWord);
        return true;
    }

    private static bool HasLink(Post post, Sentence sentence)
    {
        if (post.Prose[sentence.Span].Contains(Prose.Placeholder)) return true;
        foreach (PostLink link in post.Links)
        {
            if (!link.Text.IsEmpty && link.Text.OverlapsWith(sentence.Span)) return true;
        }

        return false;
    }

    private static bool IsWith(Post post, int word) => word < post.Words.Count && post.Words[word].Hash == With;
}
