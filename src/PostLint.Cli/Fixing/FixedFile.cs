using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Cli.Fixing;

/// <summary>A file that fixes changed, or would change.</summary>
internal sealed record FixedFile(string Path, SourceText Before, SourceText After, Workspace Workspace);
