using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>Words with which a post says that it copies a work: "here it is in full", "full lyrics below".</summary>
internal static class ReproducedText
{
    public static Lexicon List { get; } = Lexicon.Embedded("reproduced-words");

    private static readonly int Copy = List.Section("copy"), Cleared = List.Section("cleared"), Work = List.Section("work"), Below = List.Section("below");

    /// <summary>Where the post says so, in file offsets; null when it does not, or says whose the work is or that it may.</summary>
    public static TextSpan? Find(PostContext context)
    {
        TextSpan? place = null;
        bool work = false, below = false;
        TextSpan belowPlace = default;
        foreach (TermMatch match in context.Terms(List))
        {
            TextSpan span = context.WordSpan(match.FirstWord, match.WordCount);
            if (match.Section == Cleared) return null;
            if (IsBesideImage(context.Post, span)) continue;
            if (match.Section == Copy) place ??= context.Source(span);
            work |= match.Section == Work;
            if (match.Section == Below && !below) (below, belowPlace) = (true, context.Source(span));
        }

        return place ?? (work && below ? belowPlace : null);
    }

    private static bool IsBesideImage(Post post, TextSpan prose) => post.Prose.SegmentAt(prose.Start).Kind is ProseSegmentKind.AltText or ProseSegmentKind.Title or ProseSegmentKind.FrontMatter;
}
