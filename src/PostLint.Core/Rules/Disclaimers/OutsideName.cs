using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;

namespace PostLint.Rules.Disclaimers;

/// <summary>Whether a sentence names something that looks like a firm, a club or a product: words with capitals inside the sentence that are no date, year group or acronym of a public body.</summary>
internal static class OutsideName
{
    public static bool StandsIn(PostContext context, Sentence sentence)
    {
        ReadOnlySpan<Word> words = context.Post.Words.Span[sentence.FirstWord..sentence.EndWord];
        for (int i = 0; i < words.Length; i++)
        {
            if (!words[i].Is(WordFlags.Capitalised) || words[i].Is(WordFlags.SentenceStart) || words[i].Span.Length < 3) continue;
            NameFacts facts = NameTable.Lookup(words[i].Hash);
            if (!facts.IsMonth && !IsInnocent(context.Post.Prose.Text[words[i].Start..words[i].Span.End])) return true;
        }

        return false;
    }

    private static bool IsInnocent(ReadOnlySpan<char> word)
    {
        foreach (string other in Innocent)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static readonly string[] Innocent =
    [
        "year", "years", "class", "room", "reception", "nursery", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "christmas", "easter", "nhs", "dfe", "ofsted", "pta", "rnli",
        "sats", "gcse", "gcses", "english", "french", "latin", "maths", "miss", "mrs", "mum", "dad", "key", "stage", "term", "diwali", "eid", "send",
        "i'm", "i've", "i'd", "i'll",
    ];
}
