using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>
/// A rule about what a sentence does rather than which words stand in it. Such a rule is a cue file (see <see cref="ActCues"/>), the posts that it
/// concerns, and what it says.
/// </summary>
/// <param name="act">The act.</param>
/// <param name="cueFile">The name of the cue file.</param>
/// <param name="bias">How far the model is trusted by itself, see <see cref="ActReader"/>.</param>
/// <param name="hint">Below which score a finding that the model carries, alone or beside weak cues, is only a hint to read the sentence again.</param>
public abstract class SpeechActAnalyzer(SpeechAct act, string cueFile, float bias = 0, float hint = ActFinding.Plain) : PostAnalyzer
{
    private readonly ActCues cues = new(Lexicon.Embedded(cueFile));

    private ActReader Reader => field ??= new ActReader(act, cues, bias, Beyond);

    public override IReadOnlyList<Lexicon> Lexicons => field ??= [cues.Lexicon, .. OtherLexicons];

    /// <summary>The cue file.</summary>
    protected Lexicon Cues => cues.Lexicon;

    /// <summary>The word lists that the rule needs beside its cues.</summary>
    protected virtual IReadOnlyList<Lexicon> OtherLexicons => [];

    public sealed override void Analyze(PostContext context)
    {
        if (!Concerns(context)) return;
        foreach (ActFinding finding in Reader.Find(context, CountsQuotations(context), Lean(context), MostBeyond(context)))
        {
            if (Clears(context, finding)) continue;
            context.Report(
                context.Source(finding.Prose),
                Message(context, finding),
                atMost: finding.MostSevere(hint),
                help: HelpFor(context),
                confidence: finding.Confidence,
                fixes: Fixes(context, finding),
                evidence: finding.Evidence,
                act: IsAboutWording ? finding : null);
        }
    }

    /// <summary>Whether the sentence itself is at fault, so that the rule competes with others for it (<see cref="LoudestActs"/>); false where something is to be added to the post.</summary>
    protected virtual bool IsAboutWording => true;

    /// <summary>Whether the rule has anything to say of posts by this author on this account.</summary>
    protected virtual bool Concerns(PostContext context) => true;

    /// <summary>Whether what others say in quotation marks counts too.</summary>
    protected virtual bool CountsQuotations(PostContext context) => false;

    /// <summary>What speaks for the act, or against it, because of who posts it where: added to every sentence.</summary>
    protected virtual float Lean(PostContext context) => 0;

    /// <summary>What a sentence shows beyond the cues, or null; asked where <see cref="MostBeyond"/> could make it enough.</summary>
    protected virtual Evidence? Beyond(PostContext context, Sentence sentence) => null;

    /// <summary>The most that <see cref="Beyond"/> adds.</summary>
    protected virtual float MostBeyond(PostContext context) => 0;

    /// <summary>Whether something in the post makes the finding harmless.</summary>
    protected virtual bool Clears(PostContext context, ActFinding finding) => false;

    /// <summary>What is said: lower case, no full stop, no personal data.</summary>
    protected abstract string Message(PostContext context, ActFinding finding);

    /// <summary>What to do about it, where that is not the descriptor's help.</summary>
    protected virtual string? HelpFor(PostContext context) => null;

    protected virtual IReadOnlyList<CodeFix> Fixes(PostContext context, ActFinding finding) => [];
}
