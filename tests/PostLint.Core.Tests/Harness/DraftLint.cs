using PostLint.Analysis;
using PostLint.Media;
using PostLint.Text;

namespace PostLint.Core.Tests.Harness;

/// <summary>Lints a draft as the Thornybrook school would.</summary>
internal static class DraftLint
{
    public static readonly DateOnly Today = new(2026, 3, 3);

    /// <summary>The draft with the default metadata, and what the linter finds in it.</summary>
    public static (string Text, LintResult Result) Run(string draft, string profile, IReadOnlyCollection<string> absent, string extraConfiguration = "", string path = "posts/draft.md", IMediaFiles? media = null)
    {
        string text = DraftDefaults.Apply(draft, absent);
        return (text, Exact(text, profile, extraConfiguration, path, media));
    }

    /// <summary>What the linter finds in a draft as it stands.</summary>
    public static LintResult Exact(string text, string profile, string extraConfiguration = "", string path = "posts/draft.md", IMediaFiles? media = null) =>
        ThornybrookWorkspace.Get(profile, extraConfiguration).Linter.Lint(SourceText.From(text), path, new LintOptions(Today) { Media = media is null ? MediaLibrary.None : new MediaLibrary(media) });
}
