using PostLint.Analysis;

namespace PostLint.Rules.Tone;

/// <summary>How many marks and emoji in a row a platform bears; the rule's options override it.</summary>
internal readonly record struct RegisterLimits(int Marks, int Emoji)
{
    public static RegisterLimits Of(PostContext context)
    {
        (int marks, int emoji) = context.Post.Metadata.Platform switch
        {
            "linkedin" or "blog" or "website" => (1, 1),
            "instagram" or "tiktok" or "snapchat" => (2, 3),
            _ => (2, 2),
        };
        return new RegisterLimits(context.Options.Number("marks", marks), context.Options.Number("emoji", emoji));
    }
}
