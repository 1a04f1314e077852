using PostLint.Posts;

namespace PostLint.Analysis;

/// <summary>What the engine itself has to say of a draft: bytes that are no text, and Markdown too tangled to parse. Nothing turns it off.</summary>
public static class EngineDiagnostics
{
    public static DiagnosticDescriptor Undecodable { get; } = new()
    {
        Id = "PL0006",
        Name = "undecodable-text",
        Title = "Bytes that are no text",
        Help = "save the draft as UTF-8; what cannot be read cannot be checked",
        DefaultSeverity = DiagnosticSeverity.Warning,
        GateSeverity = DiagnosticSeverity.Error,
        IsSuppressible = false,
    };

    public static DiagnosticDescriptor TooComplex { get; } = new()
    {
        Id = "PL0007",
        Name = "markdown-too-complex",
        Title = "Markdown too tangled to parse",
        Help = "the draft was checked as plain text; look for a run of brackets, backticks or nested quotes that nobody meant",
        DefaultSeverity = DiagnosticSeverity.Warning,
        GateSeverity = DiagnosticSeverity.Error,
        IsSuppressible = false,
    };

    internal static void Report(PostContext context, List<Diagnostic> diagnostics)
    {
        Post post = context.Post;
        if (post.Text.Invalid is [var first, ..])
        {
            string others = post.Text.Invalid.Count > 1 ? $", and {(post.Text.Invalid.Count == 2 ? "one more place" : $"{post.Text.Invalid.Count - 1} more places")} like it" : "";
            diagnostics.Add(Make(context, Undecodable, $"byte {first.ByteOffset + 1} of the file is no valid text{others}") with { Span = first.Span });
        }

        if (post.Degraded) diagnostics.Add(Make(context, TooComplex, "this draft is too tangled to be read as Markdown and was checked as plain text"));
    }

    private static Diagnostic Make(PostContext context, DiagnosticDescriptor descriptor, string message) => new()
    {
        Descriptor = descriptor,
        Severity = context.IsGate ? descriptor.GateSeverity!.Value : descriptor.DefaultSeverity,
        Span = new Text.TextSpan(context.Post.FrontMatter.BodyStart, 0),
        Message = message,
        Help = descriptor.Help,
    };
}
