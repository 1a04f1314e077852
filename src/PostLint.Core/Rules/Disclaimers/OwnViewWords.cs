using PostLint.Analysis;
using PostLint.Lexicons;

namespace PostLint.Rules.Disclaimers;

/// <summary>Whether a post says that its opinion is the writer's own and not the school's.</summary>
internal static class OwnViewWords
{
    /// <summary>The list, for <see cref="PostAnalyzer.Lexicons"/>.</summary>
    public static Lexicon List { get; } = Lexicon.Embedded("own-view");

    public static bool Stand(PostContext context) => !context.Terms(List).IsEmpty;
}
