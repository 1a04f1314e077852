namespace PostLint.Yaml;

/// <summary>What reading gave: a root (null for an empty document) or the first error.</summary>
public sealed record YamlDocument(YamlNode? Root, YamlError? Error);
