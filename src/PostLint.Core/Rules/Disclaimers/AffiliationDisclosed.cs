using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>PL4006: a private post or profile by which a member of staff shows the link with the school.</summary>
public sealed class AffiliationDisclosed : PostAnalyzer
{
    private static readonly string[] Kinds = ["post", "profile", "reply", "share"];
    private static readonly CueList Cues = CueList.Embedded("affiliation-words");
    private static readonly int OwnChild = Cues.Section("own-child"), Uniform = Cues.Section("uniform");

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL4006",
        Name = "affiliation-disclosed",
        Title = "Affiliation disclosed",
        Help = "leave the school's name out of private posts and profiles; a disclaimer does not change that",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override void Analyze(PostContext context)
    {
        if (!context.Authorship.IsPersonal || context.Policy.Switch("affiliation", "discouraged") != "discouraged" || !Kinds.Contains(context.Post.Metadata.Kind, StringComparer.Ordinal)) return;
        string authors = context.Policy.Switch("affiliation.authors", "staff,governor,volunteer");
        if (context.Authorship.Role is { } role && !authors.Split(',', StringSplitOptions.TrimEntries).Contains(role, StringComparer.OrdinalIgnoreCase)) return;
        CueMap? cues = null;
        foreach (SchoolMention mention in context.SchoolMentions)
        {
            if (mention.Kind is SchoolMentionKind.OwnSchool or SchoolMentionKind.Trust or SchoolMentionKind.TrustSchool) continue;
            if (mention.WordCount > 0 && IsParents(context, cues ??= Cues.Read(context.Post), mention)) continue;
            context.Report(mention.Span, "this private post shows for which school its author works", fixes: Remove(context, mention));
        }
    }

    /// <summary>A parent who labels the school's uniform says nothing about working there.</summary>
    private static bool IsParents(PostContext context, CueMap cues, SchoolMention mention)
    {
        Sentence sentence = context.Post.SentenceOf(mention.FirstWord);
        return cues.Has(OwnChild, sentence.FirstWord, sentence.EndWord) && cues.Has(Uniform, sentence.FirstWord, sentence.EndWord);
    }

    /// <summary>Takes a tag, or "at" and the name, out where the sentence holds without.</summary>
    private static IReadOnlyList<CodeFix> Remove(PostContext context, SchoolMention mention)
    {
        if (mention.WordCount == 0) return [];
        ReadOnlySpan<char> text = context.Post.Prose.Text;
        TextSpan name = context.WordSpan(mention.FirstWord, mention.WordCount);
        int start = name.Start;
        if (mention.Kind == SchoolMentionKind.Hashtag && start > 0 && text[start - 1] == '#') start--;
        else if (mention.FirstWord > 0 && context.Post.Prose[context.Post.Words[mention.FirstWord - 1].Span] is "at" && text[start - 1] == ' ' && !context.Post.Words[mention.EndWord - 1].Is(WordFlags.Possessive)) start = context.Post.Words[mention.FirstWord - 1].Start;
        else return [];
        if (start > 0 && text[start - 1] == ' ') start--;
        return context.Replace(TextSpan.FromBounds(start, name.End), "", "leave the school's name out");
    }
}
