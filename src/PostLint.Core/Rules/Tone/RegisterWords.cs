using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>The words of <see cref="UnprofessionalRegister"/>: text-speak and sarcasm count at once, informal words when they gather.</summary>
internal sealed class RegisterWords
{
    private const int TextSpeak = 0, Sarcasm = 1, Informal = 2, Remark = 3, Hint = Remark + 2;

    /// <summary>How much a sentence must sound like sarcasm where none of its words is known for it.</summary>
    private const float Unanchored = 1.7f;

    private readonly Lexicon words;
    private readonly PhraseFrames frames;
    private readonly int[] kinds;
    private readonly bool[] lowerOnly;
    private readonly int letters, discussion;
    private readonly Remarks remarks;
    private readonly DiscussionSigns signs;

    public RegisterWords(Lexicon words, Lexicon sarcasm)
    {
        this.words = words;
        frames = new PhraseFrames(words, Lexicon.Embedded("unprofessional-register-context"));
        kinds = [.. words.Sections.Select(name => name switch
        {
            "text-speak" or "lower-case" or "u" or "r" or "ur" or "cant-even" => TextSpeak,
            "informal" or "informal-lower-case" => Informal,
            _ => Sarcasm,
        })];
        lowerOnly = [.. words.Sections.Select(name => name is "u" or "r" or "ur" || name.EndsWith("lower-case", StringComparison.Ordinal))];
        letters = frames.Phrases.Section("letter-context");
        discussion = frames.Phrases.Section("discussion");
        remarks = new Remarks(sarcasm, Lexicon.Embedded("sarcasm-cues"), SpeechAct.Sarcasm, bias: -0.9f, trust: 1.5f, cue: 0.45f);
        signs = new DiscussionSigns(frames.Phrases);
    }

    public void Report(PostContext context)
    {
        List<ToneFinding>? findings = null;
        foreach (TermMatch match in context.Terms(words))
        {
            int kind = kinds[match.Section], first = match.FirstWord, end = match.EndWord;
            if (frames.Frames(match.Section) && !frames.TryMatch(context.Post, match, out first, out end)) continue;
            if (IsOther(context.Post, match, kind) || kind == TextSpeak && IsBroken(context.Post, first, end)) continue;
            TextSpan prose = context.WordSpan(first, end - first);
            if (!context.Post.IsQuoted(prose)) (findings ??= []).Add(new ToneFinding(prose, context.Source(prose), kind));
        }

        remarks.Find(context, signs, Remark, ref findings);
        remarks.FindUnanchored(context, signs, Hint, Unanchored, ref findings);
        if (findings is not null) Report(context, findings);
    }

    /// <summary>Whether a mark parts the words: "r.u" and "for -u" are no text-speak.</summary>
    private static bool IsBroken(Post post, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (post.WordList[i].StartsPhrase) return true;
        }

        return false;
    }

    private bool IsOther(Post post, TermMatch match, int kind)
    {
        Word first = post.WordList[match.FirstWord];
        if (lowerOnly[match.Section] && first.Is(WordFlags.Capitalised) && !first.Is(WordFlags.SentenceStart)) return true;
        if (kind == Sarcasm) return false;
        Sentence sentence = post.SentenceOf(match.FirstWord);
        return frames.Phrases.Within(post, sentence.FirstWord, sentence.EndWord, discussion)
            || lowerOnly[match.Section] && frames.Phrases.Within(post, sentence.FirstWord, sentence.EndWord, letters);
    }

    /// <summary>One finding for the text-speak of a sentence, from its first word to its last; informal words only where enough of them gather.</summary>
    private static void Report(PostContext context, List<ToneFinding> findings)
    {
        ToneFindings.Settle(findings);
        int informal = findings.Count(finding => finding.Kind == Informal);
        foreach (IGrouping<int, ToneFinding> sentence in findings.GroupBy(finding => context.Post.SentenceOf(context.Post.WordAt(finding.Prose.Start)).FirstWord))
        {
            foreach (IGrouping<int, ToneFinding> kind in sentence.GroupBy(finding => finding.Kind))
            {
                if (kind.Key == Informal && informal < 3 && kind.Count() < 2) continue;
                if (kind.Key == Informal && sentence.Any(finding => finding.Kind == TextSpeak)) continue;
                if (kind.Key >= Remark && sentence.Any(finding => finding.Kind == Sarcasm)) continue;
                // What is shouted is reported as that.
                if (kind.Key == Hint && IsShouted(context.Post, kind.First())) continue;
                IReadOnlyList<RelatedSpan> related = [.. kind.Skip(1).Select(finding => new RelatedSpan(finding.Source, "here too"))];
                // Text-speak reads as one run, whatever plain words stand between.
                TextSpan span = kind.Key == TextSpeak ? TextSpan.FromBounds(kind.First().Source.Start, kind.Max(finding => finding.Source.End)) : kind.First().Source;
                // What only sounds like sarcasm is a hint to read it again, no more.
                bool hint = kind.Key > Remark;
                context.Report(span, Message(kind.Key), related: related, atMost: hint ? DiagnosticSeverity.Info : DiagnosticSeverity.Error, confidence: hint ? 0.5 : kind.Key == Remark ? 0.8 : 1, evidence: kind.First().Evidence);
            }
        }
    }

    private static bool IsShouted(Post post, ToneFinding finding)
    {
        Sentence sentence = post.SentenceOf(post.WordAt(finding.Prose.Start));
        return 2 * CapitalWords.Count(post, sentence.FirstWord, sentence.EndWord) > sentence.WordCount;
    }

    private static string Message(int kind) => kind switch
    {
        TextSpeak => "this is text-speak or slang",
        Informal => "these informal words together sound unprofessional",
        Sarcasm => "this will be read as sarcasm or exasperation",
        _ => "this may be read as sarcasm",
    };
}
