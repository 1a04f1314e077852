using System.Text.Json;
using PostLint.Analysis;
using PostLint.Rules;

namespace PostLint.Cli.Output;

/// <summary>The rules of a SARIF run. All of the catalogue and of the school's own are listed, so that the list says nothing about what was found.</summary>
internal sealed class SarifRules
{
    private readonly List<DiagnosticDescriptor> descriptors;
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    private SarifRules(List<DiagnosticDescriptor> descriptors)
    {
        this.descriptors = descriptors;
        for (int i = 0; i < descriptors.Count; i++) indexes[descriptors[i].Id] = i;
    }

    public static SarifRules For(ReportView view) => new([.. RuleCatalog.Descriptors
        .Concat(view.Report.Workspaces.SelectMany(workspace => workspace.CustomRules).Select(rule => rule.Descriptor))
        .Concat(view.Files.SelectMany(file => file.Findings).Select(finding => finding.Diagnostic.Descriptor))
        .DistinctBy(descriptor => descriptor.Id)
        .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)]);

    public int IndexOf(string id) => indexes[id];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (DiagnosticDescriptor descriptor in descriptors)
        {
            json.WriteStartObject();
            json.WriteString("id", descriptor.Id);
            json.WriteString("name", descriptor.Name);
            SarifJson.Text(json, "shortDescription", descriptor.Title);
            SarifJson.Text(json, "help", $"{descriptor.Help}\npostlint explain {descriptor.Id}");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", SarifReport.LevelOf(descriptor.DefaultSeverity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
