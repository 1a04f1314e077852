using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Finds an account that is spoken to by its handle and is no group's.</summary>
internal static class AddressedHandles
{
    /// <summary>How far behind the handle a "you" may stand, in words.</summary>
    private const int Reach = 6;

    /// <summary>Parts of the handles of groups.</summary>
    private static readonly string[] Groups =
        ["school", "parent", "family", "families", "council", "club", "pta", "staff", "class", "year", "team", "trust", "news", "official"];

    /// <summary>"@nadia_ferreira_home yours bounced again".</summary>
    public static Addressee Find(Post post, Sentence sentence)
    {
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            TextSpan handle = HandleText.At(post, post.Words[i]);
            if (handle.IsEmpty) continue;
            int end = EndOf(post, sentence, handle, i);
            bool group = MessageWords.Has(post, i, end, MessageWords.Many) || IsOfGroup(post.Prose[handle]);
            if (!group && IsSpokenTo(post, sentence, end)) return new Addressee(i, end, 2.5, IsCall: true, "one account is spoken to");
        }

        return default;
    }

    /// <summary>The index after the last word of a handle; underscores and stops part it into words.</summary>
    private static int EndOf(Post post, Sentence sentence, TextSpan handle, int word)
    {
        int end = word + 1;
        while (end < sentence.EndWord && post.Words[end].Start < handle.End) end++;
        return end;
    }

    private static bool IsOfGroup(ReadOnlySpan<char> handle)
    {
        foreach (string group in Groups)
        {
            if (handle.Contains(group, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsSpokenTo(Post post, Sentence sentence, int end)
    {
        if (end >= sentence.EndWord) return false;
        return MessageWords.Has(post, end, Math.Min(sentence.EndWord, end + Reach), MessageWords.You) || MessageWords.Is(post, end, MessageWords.Imperative);
    }
}
