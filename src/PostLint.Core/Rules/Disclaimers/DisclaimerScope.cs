using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>Whether the policy wants a disclaimer on a post, where that shows, and how grave its lack can be.</summary>
internal readonly record struct DisclaimerScope(bool IsRequired, bool IsSchoolNamed, TextSpan Place, DiagnosticSeverity AtMost)
{
    private const string UsualAuthors = "staff,governor,volunteer,ex-staff";

    private static readonly string[] OwnWords = ["post", "profile", "reply"];

    public static DisclaimerScope Of(PostContext context)
    {
        string when = context.Policy.Switch("disclaimer.when", "school-mentioned");
        if (when == "never" || !context.Authorship.IsPersonal || !IsOwnContent(context) || !IsCovered(context)) return default;
        SchoolMention? mention = FirstMention(context);
        if (when == "always") return new DisclaimerScope(true, mention is not null, mention?.Span ?? context.Post.Metadata.Place("account"), MostFor(context, mention));
        if (mention is not { } named) return default;
        return new DisclaimerScope(true, true, named.Span, named.Kind == SchoolMentionKind.OwnSchool ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error);
    }

    /// <summary>A like, a moderation notice or a batch of others' comments needs none; of shared posts only the words put to them do.</summary>
    private static bool IsOwnContent(PostContext context)
    {
        string kind = context.Post.Metadata.Kind;
        if (StartsWithRetweet(context.Post)) return false;
        return kind == "share" ? DisclaimerTerms.Says(context.Post, DisclaimerTerms.List.Section("singular")) : OwnWords.Contains(kind, StringComparer.Ordinal);
    }

    private static bool StartsWithRetweet(Post post)
    {
        if (post.Words is not [var first, var second, ..] || !second.Is(WordFlags.InMention)) return false;
        return post.Prose[first.Span] is "RT" or "rt" or "via";
    }

    /// <summary>Whether the author is one whom the profile covers; an author of unknown role is taken for staff.</summary>
    private static bool IsCovered(PostContext context)
    {
        string[] authors = context.Policy.Switch("disclaimer.authors", UsualAuthors).Split(',', StringSplitOptions.TrimEntries);
        return context.Authorship.Role is not { } role || authors.Contains(role, StringComparer.OrdinalIgnoreCase) || authors.Contains("anyone", StringComparer.Ordinal);
    }

    /// <summary>The first sure mention, else the first weak one; the trust and its schools count where the profile says that they are meant.</summary>
    private static SchoolMention? FirstMention(PostContext context)
    {
        bool trust = context.Policy.SwitchHas("disclaimer.names", "trust");
        SchoolMention? weak = null;
        foreach (SchoolMention mention in context.SchoolMentions)
        {
            if (mention.Kind is SchoolMentionKind.Trust or SchoolMentionKind.TrustSchool && !trust) continue;
            if (mention.Kind != SchoolMentionKind.OwnSchool) return mention;
            weak ??= mention;
        }

        return weak;
    }

    /// <summary>Where every personal post needs one, its lack is an error in professional life and a warning in private life.</summary>
    private static DiagnosticSeverity MostFor(PostContext context, SchoolMention? mention) => context.Post.Metadata.Context switch
    {
        "professional" => DiagnosticSeverity.Error,
        "personal" or "family" => DiagnosticSeverity.Warning,
        _ => mention is { Kind: not SchoolMentionKind.OwnSchool } ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    };
}
