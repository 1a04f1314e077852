using PostLint.LanguageServer.Documents;
using PostLint.LanguageServer.Protocol;

namespace PostLint.LanguageServer.Linting;

/// <summary>A request that waits for the worker. Whoever claims it answers it, so that it is answered once.</summary>
internal sealed class PendingRequest(RequestId id, Document document)
{
    private int claimed;

    public RequestId Id => id;

    public Document Document => document;

    /// <summary>The revision that the client spoke of.</summary>
    public int Revision { get; } = document.Revision;

    public bool IsClaimed => Volatile.Read(ref claimed) != 0;

    public bool TryClaim() => Interlocked.Exchange(ref claimed, 1) == 0;
}
