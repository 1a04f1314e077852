using PostLint.Cli.Files;
using PostLint.Cli.Fixing;

namespace PostLint.Cli.Linting;

/// <summary>What happens beside the findings while many threads lint; told in the order of paths.</summary>
internal sealed class RunLog
{
    private readonly Lock guard = new();
    private readonly List<RunProblem> problems = [];
    private readonly List<FixedFile> files = [];

    public IReadOnlyList<RunProblem> Problems => [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal)];

    public IReadOnlyList<FixedFile> Fixed => [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    public void Add(RunProblem problem)
    {
        lock (guard) problems.Add(problem);
    }

    public void Add(FixedFile file)
    {
        lock (guard) files.Add(file);
    }

    public void AddRange(IEnumerable<RunProblem> found)
    {
        lock (guard) problems.AddRange(found);
    }
}
