namespace PostLint.Rules.Publishing;

/// <summary>What the words of a section of the topic list are worth.</summary>
internal enum TopicStrength
{
    /// <summary>The topic by itself.</summary>
    Core,
    /// <summary>The topic together with others.</summary>
    Cue,
    /// <summary>Turns cues that are everyday words into the topic: a garment beside a sex.</summary>
    Pair,
    /// <summary>A decision, a change or a dispute.</summary>
    Context,
    /// <summary>The topic as a subject of lessons, far away or long ago.</summary>
    Lesson,
    /// <summary>Another sense of the words: a game, a class vote.</summary>
    Harmless,
}
