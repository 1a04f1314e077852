namespace PostLint.Analysis;

/// <summary>A rule over the workspace's own configuration instead of a post; its findings lie in <c>postlint.yml</c>.</summary>
public abstract class ConfigurationAnalyzer
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether <c>check</c>, <c>gate</c> and the editor run it too, once per workspace; the others belong to <c>audit</c>.</summary>
    public virtual bool RunsWithPosts => false;

    public abstract void Analyze(ConfigurationContext context);
}
