namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Abilities no longer wanted; the protocol spells the property so.</summary>
internal sealed record UnregistrationParams(IReadOnlyList<Unregistration> Unregisterations);
