namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>One ability no longer wanted.</summary>
internal sealed record Unregistration(string Id, string Method);
