using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Whether a candidate is somebody or something the workspace knows, and so the business of other rules.</summary>
internal static class RegisteredNames
{
    public static bool Cover(PostContext context, NameCandidate name)
    {
        foreach (PupilMention mention in context.PupilMentions)
        {
            if (mention.FirstWord < name.EndWord && name.FirstWord < mention.FirstWord + mention.WordCount) return true;
        }

        foreach (PersonMention mention in context.Mentions)
        {
            if (mention.FirstWord >= name.EndWord || name.FirstWord >= mention.EndWord) continue;
            // A forename that somebody on a register has, with another surname, is another person.
            if (mention.FirstWord <= name.FirstWord && mention.EndWord >= name.EndWord || mention.WordCount > 1) return true;
        }

        SchoolIdentity school = context.School.Identity;
        return Holds(school.Name, context, name) || HoldAny(school.Aliases, context, name) || HoldAny(school.TrustNames, context, name)
            || HoldAny(school.TrustSchools, context, name) || HoldAny(context.School.AllowedPlaces, context, name);
    }

    private static bool HoldAny(IReadOnlyList<string> phrases, PostContext context, NameCandidate name)
    {
        foreach (string phrase in phrases)
        {
            if (Holds(phrase, context, name)) return true;
        }

        return false;
    }

    /// <summary>Whether all words of the candidate stand in the phrase, in order.</summary>
    private static bool Holds(string phrase, PostContext context, NameCandidate name)
    {
        var words = new WordScanner(phrase);
        int matched = 0;
        while (matched < name.WordCount && words.MoveNext())
        {
            if (words.Hash == context.Post.Words[name.FirstWord + matched].Hash) matched++;
            else if (matched > 0) return false;
        }

        return matched == name.WordCount;
    }
}
