using PostLint.School;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Opens the registers that a configuration names; one that cannot be used becomes a problem, not an exception.</summary>
internal sealed class RegisterLoader(YamlMapping root, string folder, bool isTrusted)
{
    private readonly List<RegisterProblem> problems = [];

    public IReadOnlyList<RegisterProblem> Problems => problems;

    /// <summary>The register under a key; the given empty one when the key is absent or the file is not usable.</summary>
    public T Load<T>(string key, Func<CsvTable, T> read, T empty)
    {
        if (root.Text(key) is not { Length: > 0 } named) return empty;
        try
        {
            if (Path.IsPathRooted(named) && !isTrusted) throw new RegisterException("an absolute path counts only in a trusted workspace");
            if (named.EndsWith(".plreg", StringComparison.OrdinalIgnoreCase)) throw new RegisterException("sealed registers are not read by this version");
            return read(RegisterFile.Read(Path.Combine(folder, named)));
        }
        catch (RegisterException exception)
        {
            problems.Add(new RegisterProblem(key, exception.Message));
            return empty;
        }
    }
}
