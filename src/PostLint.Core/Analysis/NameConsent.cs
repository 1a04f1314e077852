using PostLint.Posts;
using PostLint.School;

namespace PostLint.Analysis;

/// <summary>Whether a post may name the pupil it names.</summary>
public static class NameConsent
{
    /// <summary>
    /// The state of a mention: granted only when everybody who fits the words has consent. Pupils who write about themselves on their own
    /// account need none.
    /// </summary>
    public static ConsentState Of(PostContext context, PupilMention mention)
    {
        var worst = ConsentState.Granted;
        foreach (Person person in mention.Candidates)
        {
            if (context.Authorship.IsPersonal && context.Authorship.Author == person) continue;
            ConsentState state = ConsentCheck.ForName(context.School, person, mention.ShowsSurname, context.Post.Metadata.Platform, context.PublishDay);
            if (state == ConsentState.None) return state;
            if (state != ConsentState.Granted) worst = state;
        }

        return worst;
    }
}
