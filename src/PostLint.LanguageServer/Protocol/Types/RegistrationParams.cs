namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>Abilities that the server asks the client for.</summary>
internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);
