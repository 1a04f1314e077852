using PostLint.Text;

namespace PostLint.Rules.Publishing;

/// <summary>The evidence for one topic so far, and where its first or strongest words stand (prose offsets).</summary>
internal readonly record struct TopicTally(double Core, double Cues, double Pairs, double Context, double Lesson, double Harmless, TextSpan Span)
{
    private const double Whole = 1, Half = 0.5, Slight = 0.3;

    /// <summary>The most that cues without a core word can be worth.</summary>
    private const double Most = 1.3;

    public TopicTally With(TopicStrength strength, TextSpan place)
    {
        TopicTally next = strength switch
        {
            TopicStrength.Core => this with { Core = Core + Whole, Span = Core == 0 ? place : Span },
            TopicStrength.Cue => this with { Cues = Cues + Half },
            TopicStrength.Pair => this with { Pairs = Pairs + Half },
            TopicStrength.Context => this with { Context = Context + Slight },
            TopicStrength.Lesson => this with { Lesson = Lesson - Half },
            _ => this with { Harmless = Harmless - Half },
        };
        return next.Span.IsEmpty && strength is TopicStrength.Core or TopicStrength.Cue ? next with { Span = place } : next;
    }

    /// <summary>
    /// The evidence together. One cue alone is an everyday word; what makes cues harmless leaves the core alone; a lesson speaks against both.
    /// </summary>
    public double Sum(double decision, double lesson, double harmless)
    {
        double cues = Cues + Math.Min(Pairs, Half);
        double weak = cues < Whole ? 0 : Math.Max(0, Math.Min(cues + Math.Min(Context, Slight), Most) + harmless);
        bool sure = Core > 0 || weak >= Whole;
        return Core + weak + (sure ? decision : 0) + Math.Max(lesson, -Whole);
    }
}
