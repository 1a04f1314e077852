using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>Suggested fixes for mild swearing: a milder word, or nothing in place of a word that only strengthens.</summary>
internal static class MilderWords
{
    private static readonly Lexicon Data = Lexicon.Embedded("offensive-language-context");
    private static readonly int RemovableSection = Data.Section("removable");
    private static readonly HashSet<string> Removable = [.. Data.Terms.Where(term => term.Section == RemovableSection).Select(term => Folding.FoldText(term.Text))];
    private static readonly Dictionary<string, string> Replacements = Data.Terms
        .Where(term => term.Section == Data.Section("replacements"))
        .Select(term => term.Text.Split(" => "))
        .ToDictionary(pair => Folding.FoldText(pair[0]), pair => pair[1], StringComparer.Ordinal);

    public static IReadOnlyList<CodeFix> Fixes(PostContext context, ToneFinding finding)
    {
        if (finding.Kind is not (OffensiveKind.Mild or OffensiveKind.Minced)) return [];
        ReadOnlySpan<char> text = context.Post.Prose[finding.Prose];
        if (Replacements.TryGetValue(Folding.FoldText(text), out string? milder))
        {
            string word = char.IsUpper(text[0]) ? char.ToUpperInvariant(milder[0]) + milder[1..] : milder;
            return context.Replace(finding.Prose, word, "use a milder word");
        }

        return Leave(context, finding.Prose);
    }

    /// <summary>Leaves the word out, and mends the article before it and the capital after it.</summary>
    private static IReadOnlyList<CodeFix> Leave(PostContext context, TextSpan prose)
    {
        List<Word> words = context.Post.WordList;
        int first = context.Post.WordAt(prose.Start), next = context.Post.WordAt(prose.End);
        if (!Removable.Contains(Folding.FoldText(context.Post.Prose[prose])) || next >= words.Count || words[next].StartsPhrase) return [];
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        char initial = text[words[next].Start];
        bool capital = words[first].Is(WordFlags.Capitalised) && words[first].Is(WordFlags.SentenceStart);
        if (capital) return context.Replace(TextSpan.FromBounds(prose.Start, words[next].Start + 1), char.ToUpperInvariant(initial).ToString(), "leave the word out");
        bool article = first > 0 && !words[first].StartsPhrase && text[words[first - 1].Start..words[first - 1].End] is "a" or "an" or "A" or "An";
        if (!article) return context.Replace(TextSpan.FromBounds(prose.Start, words[next].Start), "", "leave the word out");
        int start = words[first - 1].Start;
        string mended = text[start] + ("aeiouAEIOU".Contains(initial) ? "n " : " ");
        return context.Replace(TextSpan.FromBounds(start, words[next].Start), mended, "leave the word out");
    }
}
