namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>The client takes actions that carry their edit; which kinds it knows makes no difference to us.</summary>
internal sealed record ClientCodeActionLiteralOptions;
