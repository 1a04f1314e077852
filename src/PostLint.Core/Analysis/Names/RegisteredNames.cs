using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Whether a candidate is somebody or something the workspace knows, and so the business of other rules. Candidates are asked for in text
/// order, so that the mentions are walked through once.
/// </summary>
internal ref struct RegisteredNames(PostContext context)
{
    /// <summary>No name that the workspace knows has more words.</summary>
    private const int MostWords = 16;

    private readonly ReadOnlySpan<PupilMention> pupils = context.PupilMentions.Span;
    private readonly ReadOnlySpan<PersonMention> people = context.Mentions.Span;
    private int pupil;
    private int person;

    public bool Cover(NameCandidate name)
    {
        while (pupil < pupils.Length && pupils[pupil].FirstWord + pupils[pupil].WordCount <= name.FirstWord) pupil++;
        if (pupil < pupils.Length && pupils[pupil].FirstWord < name.EndWord) return true;
        while (person < people.Length && people[person].EndWord <= name.FirstWord) person++;
        for (int i = person; i < people.Length && people[i].FirstWord < name.EndWord; i++)
        {
            PersonMention mention = people[i];
            // A forename that somebody on a register has, with another surname, is another person.
            if (mention.EndWord > name.FirstWord && (mention.FirstWord <= name.FirstWord && mention.EndWord >= name.EndWord || mention.WordCount > 1)) return true;
        }

        return IsKnownPhrase(name);
    }

    private readonly bool IsKnownPhrase(NameCandidate name)
    {
        if (name.WordCount > MostWords) return false;
        Span<ulong> hashes = stackalloc ulong[MostWords];
        for (int i = 0; i < name.WordCount; i++) hashes[i] = context.Post.Words[name.FirstWord + i].Hash;
        return context.KnownPhrases.Hold(hashes[..name.WordCount]);
    }
}
