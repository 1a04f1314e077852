namespace PostLint.Analysis;

/// <summary>Finds whom a post speaks of, by name or by noun, in text order, and looks them up by place.</summary>
internal sealed class PersonReferences
{
    /// <summary>More words than a reference has: a noun with its modifiers and years, a name.</summary>
    private const int Longest = 64;

    private readonly WordSet names = new();

    /// <summary>Finds whom the post names.</summary>
    public void FindNames(PostContext context, List<PersonReference> found)
    {
        names.Reset(context.Post.Words.Count);
        new PersonNames(context, found, names).Find();
        Sort(found);
    }

    /// <summary>Adds the nouns to what <see cref="FindNames"/> found.</summary>
    public void AddNouns(PostContext context, List<PersonReference> found)
    {
        int named = found.Count;
        new PersonNouns(context, found, names).Find();
        if (found.Count > named) Sort(found);
    }

    private static void Sort(List<PersonReference> found) =>
        found.Sort((one, other) => one.FirstWord != other.FirstWord ? one.FirstWord.CompareTo(other.FirstWord) : other.EndWord.CompareTo(one.EndWord));

    /// <summary>The references that may hold a word between two: all that do, and some that end before.</summary>
    public static ReadOnlySpan<PersonReference> Around(PostContext context, int from, int to) => context.People.Starting(from - Longest, to);
}
