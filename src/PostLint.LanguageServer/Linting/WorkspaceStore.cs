using PostLint.LanguageServer.Documents;
using PostLint.Workspaces;

namespace PostLint.LanguageServer.Linting;

/// <summary>The workspaces that serve open texts. Only the worker touches it.</summary>
internal sealed class WorkspaceStore
{
    private readonly Session session;
    private readonly WorkspaceCatalogue catalogue;
    private readonly Dictionary<Document, Serving> servings = [];

    public WorkspaceStore(Session session)
    {
        this.session = session;
        catalogue = new WorkspaceCatalogue(Load, folder => WorkspaceLoader.Unconfigured(folder));
    }

    /// <summary>Grows whenever all is forgotten, so that results of before and after can be told apart.</summary>
    public int Generation { get; private set; }

    public IReadOnlyCollection<LoadedWorkspace> Loaded => catalogue.Loaded;

    /// <summary>Forgets all that was read, so that the next lint reads configurations and registers again.</summary>
    public void Forget()
    {
        catalogue.Forget();
        servings.Clear();
        Generation++;
    }

    public void Forget(Document document) => servings.Remove(document);

    public Serving For(Document document)
    {
        if (!servings.TryGetValue(document, out Serving? serving)) servings[document] = serving = Serve(document);
        return serving;
    }

    private Serving Serve(Document document)
    {
        // What is on no disk yet is a draft of the first folder, and no pattern can leave it out.
        string folder = document.Path is { } path ? Path.GetDirectoryName(path) ?? path : FolderForUnsaved();
        string root = document.Path is null ? folder : session.FolderOf(document.Path) ?? folder;
        LoadedWorkspace loaded = catalogue.For(folder, root);
        if (document.Path is null) return new Serving(loaded, NameOf(document.Uri), document.IsMarkdown, Generation);
        string relative = loaded.Workspace?.RelativePath(document.Path) ?? Path.GetFileName(document.Path);
        bool isDraft = document.IsMarkdown && (loaded.Workspace is not { } workspace || IsIncluded(workspace.Files, relative));
        return new Serving(loaded, relative, isDraft, Generation);
    }

    private string FolderForUnsaved() => session.Folders is [var first, ..] ? first : Path.GetFullPath("/");

    private static bool IsIncluded(FileSelection files, string relative) =>
        files.IsDraft(relative) && !relative.Split('/')[..^1].Any(files.IsSkippedFolder);

    private static string NameOf(string uri) => Uri.UnescapeDataString(uri[(uri.LastIndexOfAny(['/', ':']) + 1)..]) + ".md";

    /// <summary>The open text of a configuration counts before the file.</summary>
    private Workspace Load(string path) => session.Documents.At(path) is { } open
        ? WorkspaceLoader.Load(path, open.Take().Text, null, session.IsTrusted, session.FindKey)
        : WorkspaceLoader.Load(path, null, session.IsTrusted, session.FindKey);
}
