using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>Finds whom a post speaks of, by name or by noun, in text order.</summary>
internal static class PersonReferences
{
    public static void Find(PostContext context, List<PersonReference> found)
    {
        new PersonNames(context, found).Find();
        int names = found.Count;
        new PersonNouns(context, found, names).Find();
        found.Sort((one, other) => one.FirstWord != other.FirstWord ? one.FirstWord.CompareTo(other.FirstWord) : other.EndWord.CompareTo(one.EndWord));
    }

    /// <summary>The index of the first reference whose words end behind a word; references lie in text order.</summary>
    public static int At(PostContext context, int word)
    {
        int low = 0;
        while (low < context.People.Count && context.People[low].EndWord <= word) low++;
        return low;
    }
}
