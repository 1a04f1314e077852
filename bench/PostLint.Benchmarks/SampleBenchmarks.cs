using BenchmarkDotNet.Attributes;

namespace PostLint.Benchmarks;

/// <summary>One pass over the sample drafts per operation.</summary>
[MemoryDiagnoser]
public class SampleBenchmarks
{
    private Corpus corpus = null!;

    [GlobalSetup]
    public void Setup() => corpus = Corpus.Load();

    [Benchmark(Baseline = true)]
    public int ParseOnly() => Work.Parse(corpus.Bodies);

    [Benchmark]
    public int FullLint() => Work.Lint(corpus.Workspace.Linter, corpus.Bodies);

    [Benchmark]
    public int FrontMatterOnly() => Work.ReadFrontMatter(corpus.FrontMatters);
}
