using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>
/// Neutral words for a name beside an image. Where the pupils may be shown but not named they are all that was missing, so that they can be
/// put in without review.
/// </summary>
internal static class NeutralPupil
{
    public static IReadOnlyList<CodeFix> Fix(PostContext context, PupilMention mention)
    {
        Word first = context.Post.Words[mention.FirstWord];
        if (first.Is(WordFlags.InHashtag | WordFlags.InMention)) return [];
        string article = first.Is(WordFlags.SentenceStart) ? "A" : "a";
        string words = mention.SharedYear is { } year ? $"{article} Year {year} pupil" : $"{article} pupil";
        FixSafety safety = mention.Candidates.All(pupil => MayBeShown(context, pupil)) ? FixSafety.Safe : FixSafety.Suggested;
        return context.Replace(context.WordSpan(mention.FirstWord, mention.WordCount), words, "leave the name out", safety);
    }

    private static bool MayBeShown(PostContext context, Person pupil) =>
        ConsentCheck.ForImage(context.School, pupil.Id, pupil.Groups, isVideo: false, context.Post.Metadata.Platform, context.PublishDay) == ConsentState.Granted;
}
