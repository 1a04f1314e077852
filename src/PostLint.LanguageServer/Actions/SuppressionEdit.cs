namespace PostLint.LanguageServer.Actions;

/// <summary>A suppression to be written at an offset; reason and person go between its three parts.</summary>
internal sealed record SuppressionEdit(int Offset, string Before, string Between, string After)
{
    public string Fill(string reason, string by) => Before + reason + Between + by + After;
}
