using PostLint.Analysis;
using PostLint.Rules;
using PostLint.Workspaces;

namespace PostLint.Cli.Commands;

/// <summary>The findings that the engine reports itself, outside the catalogue.</summary>
internal static class EngineRules
{
    public static IEnumerable<DiagnosticDescriptor> All =>
        new[] { RegisterDiagnostics.Descriptor, UnusedSuppressions.Descriptor }.Where(descriptor => RuleCatalog.Find(descriptor.Id) is null);

    /// <summary>The one with an id (any case) or a name, or null.</summary>
    public static DiagnosticDescriptor? Find(string idOrName) =>
        All.FirstOrDefault(descriptor => string.Equals(descriptor.Id, idOrName, StringComparison.OrdinalIgnoreCase) || descriptor.Name == idOrName);
}
