using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;

namespace PostLint.Rules.Images;

/// <summary>The author's own child in a picture on an account of the author's, and what the policy says of it (rules.md section 7, point 9).</summary>
internal static class OwnChild
{
    private static readonly Lexicon Words = ImageWords.List;
    private static readonly int Child = Words.Section("own child"), Uniform = Words.Section("uniform");

    private static readonly string[] Ids = ["own-child", "own-children", "own child", "my-child", "own_child"];

    /// <summary>Declared, or said where nobody is declared.</summary>
    public static bool IsShown(ImageReading image)
    {
        if (image.DeclaresNobody) return false;
        if (image.Image.Declaration?.Text("own_child") is "true" or "yes" || image.Image.People.Any(value => IsId(value.Text))) return true;
        return !image.DeclaresSomebody && image.Find(Child, said: true) is not null;
    }

    /// <summary>Whether no other child is declared.</summary>
    public static bool IsAlone(ImageReading image) => image.Image.People.All(value => IsId(value.Text) || value.Text is "self" or "family" or "unidentifiable");

    /// <summary>
    /// Parents may show their own child. Staff may where the policy allows family events, as long as nothing ties the picture to the school;
    /// where the policy speaks of parents alone they may not; elsewhere a child counts as a pupil when the picture is tied to the school.
    /// </summary>
    public static bool MayBeShown(PostContext context, ImageReading image)
    {
        if (context.Authorship.Role == "parent") return true;
        string exception = context.Policy.Switch("own_child_exception", "false");
        if (exception == "parents-only") return context.Authorship.Role is "pupil" or "visitor" or "contractor";
        return !IsTiedToSchool(context, image);
    }

    private static bool IsTiedToSchool(PostContext context, ImageReading image)
    {
        if (context.Post.Metadata.Context == "professional" || image.Has(Uniform)) return true;
        foreach (SchoolMention mention in context.SchoolMentions)
        {
            if (mention.Kind is not (SchoolMentionKind.Trust or SchoolMentionKind.TrustSchool)) return true;
        }

        return false;
    }

    private static bool IsId(string id) => Ids.Contains(id, StringComparer.OrdinalIgnoreCase);
}
