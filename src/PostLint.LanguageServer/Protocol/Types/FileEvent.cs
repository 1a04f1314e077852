namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A file on disk changed; whether it was created, changed or deleted makes no difference to us.</summary>
internal sealed record FileEvent
{
    public required string Uri { get; init; }

    public required int Type { get; init; }
}
