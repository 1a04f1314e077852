using System.Text.Json.Serialization;

namespace PostLint.LanguageServer.Protocol.Types;

/// <summary>A glob, below a folder when <paramref name="BaseUri"/> is given.</summary>
[JsonConverter(typeof(GlobPatternConverter))]
internal sealed record GlobPattern(string? BaseUri, string Pattern);
