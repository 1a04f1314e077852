using PostLint.Posts;

namespace PostLint.Rules.Disclaimers;

/// <summary>Tells a disclaimer that is made from one that is refused, asked about or grumbled at.</summary>
internal static class RefusedDisclaimer
{
    private static readonly int Refusal = DisclaimerCues.List.Section("refusal");
    private static readonly int Obligation = DisclaimerCues.List.Section("obligation");
    private static readonly int Contrast = DisclaimerCues.List.Section("contrast");
    private static readonly int Say = DisclaimerCues.List.Section("say");
    private static readonly int Noun = DisclaimerCues.List.Section("disclaimer");
    private static readonly int Negation = DisclaimerCues.List.Section("negation");

    public static bool Is(DisclaimerCues cues, Sentence sentence)
    {
        if (cues.Context.Post.Prose[sentence.Span].TrimEnd().EndsWith("?")) return true;
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            if (cues.Length(i, Refusal) is > 0 and int refusal && Governs(cues, i + refusal, sentence.EndWord)) return true;
            if (cues.Length(i, Negation) is > 0 and int negation && cues.Has(Noun, i + negation, Math.Min(i + negation + 4, sentence.EndWord))) return true;
            bool grumbled = cues.Length(i, Obligation) is > 0 and int obligation && Governs(cues, i + obligation, sentence.EndWord);
            if (grumbled && cues.Has(Contrast, sentence.FirstWord, sentence.EndWord)) return true;
        }

        return false;
    }

    /// <summary>Whether it is about saying something, and what is said does not follow after a colon.</summary>
    private static bool Governs(DisclaimerCues cues, int from, int end)
    {
        int until = Math.Min(from + 3, end);
        if (cues.Has(Noun, from, until)) return true;
        int say = cues.Find(Say, from, until);
        return say >= 0 && !(say + 1 < end && cues.Words[say + 1].Is(WordFlags.HardBreakBefore));
    }
}
