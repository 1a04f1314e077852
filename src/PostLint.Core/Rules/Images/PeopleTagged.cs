using PostLint.Analysis;
using PostLint.Analysis.Images;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Rules.Images;

/// <summary>PL6009: an image tags people, so that it appears beside their names and profiles.</summary>
public sealed class PeopleTagged : PostAnalyzer
{
    private static readonly string[] Everybody = ["true", "on", "yes", "all", "everyone", "enabled"];

    private static readonly string[] Nobody = ["false", "off", "no", "none", "nobody", "disabled", ""];

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL6009",
        Name = "people-tagged",
        Title = "People tagged in images",
        Help = "tag nobody ('tagged: []'); organisations may be tagged",
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    public override void Analyze(PostContext context)
    {
        TagInvitations.Report(context);
        foreach (ImageTexts texts in context.ImageTexts)
        {
            if (texts.Image.Declaration?.Find("tagged") is not { } entry) continue;
            IReadOnlyList<MetadataValue> tagged = MetadataValue.List(texts.Image.Declaration, "tagged");
            foreach (MetadataValue value in tagged)
            {
                if (IsPerson(context, value.Text)) context.Report(value.Span, "this image tags a person", fixes: Untag(context, entry, tagged));
            }
        }
    }

    /// <summary>Somebody on the registers, or a name that is no handle; a handle that no register knows is an organisation's.</summary>
    private static bool IsPerson(PostContext context, string tag)
    {
        string text = tag.Trim();
        if (Everybody.Contains(text, StringComparer.OrdinalIgnoreCase)) return true;
        if (Nobody.Contains(text, StringComparer.OrdinalIgnoreCase) || text == "self" || text == context.Post.Metadata.Author) return false;
        Person? person = context.School.People.Find(text) ?? PersonalHandles.OwnerOf(context.School, text);
        if (person is not null) return person != context.Authorship.Author;
        if (context.School.FindAccount(text) is not null || text.StartsWith('@') || text.Contains("://", StringComparison.Ordinal) || text.Contains('#')) return false;
        return context.School.Groups.ContainsKey(text) || ShownPupils.IsPupil(context.School, text) || LooksLikeName(text);
    }

    /// <summary>An id as registers write it, or forename and surname.</summary>
    private static bool LooksLikeName(string text)
    {
        if (text.Length > 3 && text[1] is '.' or '-' && !text.Contains(' ', StringComparison.Ordinal)) return true;
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 4) return words.Length == 1 && NameTable.Lookup(WordHash.Of(words[0])) is { IsForename: true, IsWord: false };
        int first = PersonName.IsTitle(words[0]) ? 1 : 0;
        return first == 1 || NameTable.Lookup(WordHash.Of(words[0])) is { IsForename: true } && !NameTable.Lookup(WordHash.Of(words[^1])).IsWord;
    }

    /// <summary>Organisations stay.</summary>
    private static IReadOnlyList<CodeFix> Untag(PostContext context, YamlEntry entry, IReadOnlyList<MetadataValue> tagged)
    {
        if (entry.Value.Span.IsEmpty || entry.Value is not YamlSequence || context.Post.Text.Content[entry.Value.Span.Start] != '[') return [];
        IEnumerable<string> kept = tagged.Where(value => !IsPerson(context, value.Text)).Select(value => context.Post.Text[value.Span].ToString());
        return [CodeFix.Safe("tag nobody", new TextChange(entry.Value.Span, $"[{string.Join(", ", kept)}]"))];
    }
}
