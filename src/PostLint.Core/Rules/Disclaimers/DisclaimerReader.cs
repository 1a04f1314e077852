using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>Reads what the visible text of a post says about whose views it holds, sentence by sentence.</summary>
internal sealed class DisclaimerReader
{
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

        return new DisclaimerReading(parts, ConfiguredDisclaimer.StandsIn(context), wording, claim);
    }

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
