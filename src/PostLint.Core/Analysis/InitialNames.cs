using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Reads the initials of pupils: <c>SO'R</c>, <c>S.M.</c>, <c>SM</c>. Two capitals are a hundred other things, so that the pupil's own class or
/// year must stand beside them; initials with an apostrophe are nothing else, and any word for a pupil will do.
/// </summary>
internal static class InitialNames
{
    /// <summary>The longest word that may be initials or one of them.</summary>
    public const int Longest = 4;

    private const int Reach = 3, MostLetters = 4;

    /// <summary>What two and three capitals mean in a school.</summary>
    private static readonly ulong[] Others =
        [.. new[] { "am", "art", "asd", "ba", "bst", "dt", "eal", "ehcp", "ey", "gcse", "gmt", "hr", "ict", "id", "it", "ks", "la", "led", "ma", "mfl", "mp", "ofsted", "ok", "pa", "pb", "pc", "pe", "pm", "pr", "ps", "pta", "re", "rs", "rse", "sat", "sen", "send", "ta", "tv", "uk", "us", "ww", "xi" }.Select(word => WordHash.Of(word))];

    private static readonly ulong[] PupilWords =
        [.. new[] { "boy", "child", "class", "congratulations", "dad", "done", "form", "girl", "mum", "parents", "pupil", "student", "year" }.Select(word => WordHash.Of(word))];

    /// <summary>How many words from one on are initials of pupils, with the pupils; 0 for none.</summary>
    public static int Read(Post post, int word, NameIndex names, List<NameEntry> found)
    {
        found.Clear();
        Word first = post.Words[word];
        if (first.Length > 1 && !first.Is(WordFlags.AllCaps) || first.Is(WordFlags.InHashtag | WordFlags.InMention | WordFlags.HasDigit) || first.Length == 1 && (post.Prose.Length <= first.End || post.Prose.Text[first.End] != '.')) return 0;
        int end = word + 1;
        ulong letters = first.Length > 1 ? first.Hash : Glue(post, word, ref end);
        if (letters == 0 || names.WithInitials(letters) is not { Count: > 0 } pupils) return 0;
        bool marked = HasApostrophe(post.Prose[TextSpan.FromBounds(first.Start, post.Words[end - 1].End)]);
        if (!marked && Array.IndexOf(Others, letters) >= 0) return 0;
        foreach (Person pupil in pupils)
        {
            if (HasClass(post, word, end, pupil) || marked && HasPupil(post, word, end)) found.Add(new NameEntry(pupil, NameForm.Initials));
        }

        return found.Count > 0 ? end - word : 0;
    }

    /// <summary>The hash of single capitals with stops between them.</summary>
    private static ulong Glue(Post post, int word, ref int end)
    {
        var hasher = new WordHasher();
        int count = 0;
        for (end = word; end < post.Words.Count && end < word + MostLetters; end++)
        {
            Word letter = post.Words[end];
            bool joined = end == word || post.Prose.Text[post.Words[end - 1].End..letter.Start] is "." or ". ";
            if (!joined || !letter.Is(WordFlags.Capitalised) || letter.Length > 1 && (!letter.Is(WordFlags.AllCaps) || letter.Length > 3)) break;
            foreach (char c in post.Prose[letter.Span]) hasher.Add(Folding.Fold(c));
            count++;
        }

        return count > 1 ? hasher.Finish() : 0;
    }

    /// <summary>Whether the pupil's own class or year stands within some words, or in the next cell.</summary>
    private static bool HasClass(Post post, int first, int end, Person pupil)
    {
        ReadOnlySpan<char> year = pupil.Year.AsSpan().TrimStart("YyEeAaRr ");
        for (int i = Math.Max(0, first - Reach); i < Math.Min(post.Words.Count, end + Reach); i++)
        {
            if (i >= first && i < end) continue;
            ReadOnlySpan<char> word = post.Prose[post.Words[i].Span];
            if (pupil.Class is { Length: > 0 } form && word.Equals(form, StringComparison.OrdinalIgnoreCase)) return true;
            if (!year.IsEmpty && YearMarkers.Digits(post, i) is { IsEmpty: false } digits && digits.SequenceEqual(year)) return true;
        }

        return false;
    }

    private static bool HasPupil(Post post, int first, int end)
    {
        for (int i = Math.Max(0, first - Reach); i < Math.Min(post.Words.Count, end + Reach); i++)
        {
            if (i >= first && i < end) continue;
            if (post.Words[i].Is(WordFlags.HasDigit) && YearMarkers.Digits(post, i) is { IsEmpty: false } || Array.IndexOf(PupilWords, post.Words[i].Hash) >= 0) return true;
        }

        return false;
    }

    private static bool HasApostrophe(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Folding.IsApostrophe(c)) return true;
        }

        return false;
    }
}
