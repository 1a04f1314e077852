using PostLint.LanguageServer.Conversions;
using PostLint.LanguageServer.Linting;
using PostLint.LanguageServer.Protocol;
using PostLint.LanguageServer.Protocol.Types;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.LanguageServer.Documents;

/// <summary>An open text. The reader of messages edits it while the worker lints an earlier snapshot.</summary>
internal sealed class Document
{
    private readonly Lock gate = new();
    private readonly TextBuffer buffer;
    private SourceText? current;
    private int version;
    private int revision;
    private bool isClosed;
    private int queued;

    public Document(TextDocumentItem item)
    {
        Uri = item.Uri;
        Path = FileUri.ToPath(item.Uri);
        IsMarkdown = item.LanguageId == "markdown";
        buffer = new TextBuffer(item.Text);
        current = SourceText.From(item.Text);
        version = item.Version;
    }

    public string Uri { get; }

    /// <summary>The absolute path; null for what is on no disk.</summary>
    public string? Path { get; }

    public bool IsMarkdown { get; }

    /// <summary>Whether it is a <c>postlint.yml</c>.</summary>
    public bool IsConfiguration => System.IO.Path.GetFileName(Path) == WorkspaceLoader.FileName;

    /// <summary>The last result; only the worker touches it.</summary>
    public LintedText? LastResult { get; set; }

    /// <summary>Our number for the text as it is now.</summary>
    public int Revision
    {
        get
        {
            lock (gate) return revision;
        }
    }

    public bool IsClosed
    {
        get
        {
            lock (gate) return isClosed;
        }
    }

    public Snapshot Take()
    {
        lock (gate) return new Snapshot(current ??= SourceText.From(buffer.ToString()), version, revision);
    }

    /// <exception cref="InvalidParametersException">An edit ends before it starts; the edits before it have been made.</exception>
    public void Apply(ContentChanges changes)
    {
        lock (gate)
        {
            foreach (ContentChange change in changes.Items)
            {
                if (change.Range is not { } range)
                {
                    buffer.Reset(changes.TextOf(change));
                    continue;
                }

                int start = buffer.OffsetOf(range.Start), end = buffer.OffsetOf(range.End);
                if (end < start) throw new InvalidParametersException("an edit ends before it starts");
                buffer.Replace(start, end, changes.TextOf(change));
            }

            (current, version, revision) = (null, changes.Version, revision + 1);
        }
    }

    public void Close()
    {
        lock (gate) isClosed = true;
    }

    /// <summary>Does something only if the text is still the given revision; no edit can come in between.</summary>
    public bool TryWhile(int expected, Action action)
    {
        lock (gate)
        {
            if (isClosed || revision != expected) return false;
            action();
            return true;
        }
    }

    /// <summary>Whether the caller is to queue the document: false when it waits already, so that edits in a row are linted once.</summary>
    public bool TryQueue() => Interlocked.Exchange(ref queued, 1) == 0;

    /// <summary>Called when its turn comes, before the snapshot is taken.</summary>
    public void Dequeue() => Volatile.Write(ref queued, 0);
}
