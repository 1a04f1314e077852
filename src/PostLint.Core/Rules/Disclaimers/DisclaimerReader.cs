using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>Reads what the visible text of a post says about whose views it holds, sentence by sentence.</summary>
internal sealed class DisclaimerReader
{
    private static readonly int Lead = DisclaimerCues.List.Section("lead"), Filler = DisclaimerCues.List.Section("filler"), Speaking = DisclaimerCues.List.Section("speaking");
    private static readonly int View = DisclaimerCues.List.Section("view"), Modal = DisclaimerCues.List.Section("modal"), Subject = DisclaimerCues.List.Section("subject");

    private readonly DisclaimerCues cues;
    private readonly PostContext context;
    private DisclaimerParts parts;
    private TextSpan wording;
    private TextSpan claim;

    private DisclaimerReader(PostContext context)
    {
        this.context = context;
        cues = new DisclaimerCues(context);
    }

    public static DisclaimerReading Read(PostContext context) => new DisclaimerReader(context).Read();

    private DisclaimerReading Read()
    {
        var personal = new PersonalWording(cues);
        var disavowal = new Disavowal(cues);
        foreach (Sentence sentence in context.Post.Sentences)
        {
            if (RefusedDisclaimer.Is(cues, sentence)) continue;
            int denied = Add(disavowal.Read(sentence, parts));
            Add(personal.Read(sentence, denied > 0));
            if (claim.IsEmpty) claim = SchoolClaim.Find(cues, sentence);
        }

        return new DisclaimerReading(parts, ConfiguredDisclaimer.StandsIn(context.Post, context.School), Widen(wording, trailing: true), Widen(claim, trailing: false));
    }

    /// <summary>Takes in the small words that lead to the wording and trail it: <c>all</c> opinions mine, posting <c>as</c>.</summary>
    private TextSpan Widen(TextSpan span, bool trailing)
    {
        if (span.IsEmpty) return span;
        int first = context.Post.WordAt(span.Start), end = context.Post.WordAt(span.End - 1) + 1;
        Sentence sentence = context.Post.SentenceOf(first);
        while (first > sentence.FirstWord && !cues.Words[first].StartsPhrase && (IsLead(first - 1) || IsSubject(first - 1))) first--;
        while (trailing && end < sentence.EndWord && !cues.Words[end].StartsPhrase && IsLead(end)) end++;
        return context.WordSpan(first, end - first);
    }

    private bool IsSubject(int word) => cues.Is(word, View) || cues.Is(word, Modal) || cues.Is(word, Subject);

    private bool IsLead(int word) => cues.Is(word, Lead) || cues.Is(word, Filler) || cues.Is(word, Speaking);

    /// <summary>Takes the parts of a sentence over; the first wording of the post is kept, and grows within its sentence.</summary>
    private int Add((DisclaimerParts Parts, int First, int End) found)
    {
        if (found.Parts == DisclaimerParts.None) return 0;
        TextSpan span = TextSpan.FromBounds(cues.Words[found.First].Start, cues.Words[found.End - 1].End);
        if (wording.IsEmpty) wording = span;
        else if (context.Post.SentenceOf(context.Post.WordAt(wording.Start)) == context.Post.SentenceOf(found.First))
            wording = TextSpan.FromBounds(Math.Min(wording.Start, span.Start), Math.Max(wording.End, span.End));
        parts |= found.Parts;
        return 1;
    }
}
