using PostLint.Analysis;
using PostLint.Lexicons;

namespace PostLint.Rules.Tone;

/// <summary>PL3002: an insult, or a judgement that belittles a person or a group.</summary>
public sealed class DerogatoryOrJudgemental() : SpeechActAnalyzer(SpeechAct.Derogation, "derogation-cues", bias: 0.05f)
{
    /// <summary>How much likelier it is from a private voice than from the school.</summary>
    private const float OfPrivateVoice = 0.5f;

    private static readonly Lexicon Rewordings = Lexicon.Embedded("derogation-rewordings");

    protected override IReadOnlyList<Lexicon> OtherLexicons => [Rewordings];

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3002",
        Name = "derogatory-or-judgemental",
        Title = "Derogatory, insulting or judgemental wording",
        Help = "say what happened or what you ask for, without a verdict on people",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    protected override float Lean(PostContext context) => Voice.IsPrivate(context) ? OfPrivateVoice : 0;

    protected override bool Clears(PostContext context, ActFinding finding) => ReportedWords.Explain(context, finding);

    protected override string Message(PostContext context, ActFinding finding) => "this belittles or judges people";

    /// <summary>A neutral wording for the longest listed phrase of the finding.</summary>
    protected override IReadOnlyList<CodeFix> Fixes(PostContext context, ActFinding finding)
    {
        TermMatch longest = default;
        foreach (TermMatch match in context.Terms(Rewordings))
        {
            if (finding.Prose.Contains(context.WordSpan(match.FirstWord, match.WordCount).Start) && match.WordCount > longest.WordCount) longest = match;
        }

        return longest.WordCount == 0 ? [] : context.Replace(context.WordSpan(longest.FirstWord, longest.WordCount), Rewordings.Sections[longest.Section], "use a neutral wording");
    }
}
