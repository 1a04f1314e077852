using PostLint.Lexicons;
using PostLint.Yaml.Schema;

namespace PostLint.Analysis;

/// <summary>A rule: a stateless object with a descriptor and one method over the post. One instance serves all threads.</summary>
public abstract class PostAnalyzer
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The word lists whose matches the rule reads; they join the one token pass.</summary>
    public virtual IReadOnlyList<Lexicon> Lexicons => [];

    /// <summary>The options it reads, for the configuration reader.</summary>
    public virtual IReadOnlyList<SchemaKey> Options => [];

    public abstract void Analyze(PostContext context);
}
