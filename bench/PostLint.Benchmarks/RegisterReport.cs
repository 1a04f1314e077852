using System.Diagnostics;
using System.Globalization;
using PostLint.Analysis;
using PostLint.School;
using PostLint.School.Sealing;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Benchmarks;

/// <summary>
/// Whether the size of a register shows in the speed of a lint: the samples, which name pupils of the sample register, are linted under registers
/// of three sizes turn by turn in one process. Then what it costs to open registers and make them ready.
/// </summary>
internal static class RegisterReport
{
    private const int Length = 4_000_000;
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public static void Run(int rounds)
    {
        Corpus corpus = Corpus.Load();
        SourceText[] bodies = Corpus.Repeat(corpus.Bodies, Length);
        long length = bodies.Sum(body => (long)body.Length);
        var measurements = new List<Measurement>();
        foreach (int size in Sizes)
        {
            Linter linter = new(With(corpus.Workspace, size));
            measurements.Add(new Measurement($"lint, {size} pupils", length, () => Work.Lint(linter, bodies)));
        }

        for (int i = -2; i < rounds; i++)
        {
            foreach (Measurement measurement in measurements) measurement.Run(i >= 0);
        }

        foreach (Measurement measurement in measurements)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measurement}   {measurement.Median / measurements[0].Median:0.00} of the first"));
        foreach (int size in (int[])[2_000, .. Sizes]) PrintOpening(size, rounds);
    }

    /// <summary>The samples' configuration with pupils added to its own people.</summary>
    private static LintConfiguration With(Workspace workspace, int size)
    {
        LintConfiguration all = workspace.Lint;
        IEnumerable<Person> own = all.School.People.All;
        Person[] more = Pupils.Make(size);
        var consents = new ConsentRegister(all.School.Consents.All.Concat(Pupils.Consents(more)));
        SchoolFacts school = all.School with { People = new PeopleDirectory(own.Concat(more), consents, all.School.DoNotPublish), Consents = consents };
        return new LintConfiguration(school, all.Policy, all.Rules, all.RulesFor, all.Defaults) { AllowedFrontMatterKeys = all.AllowedFrontMatterKeys, Platforms = all.Platforms };
    }

    private static void PrintOpening(int size, int rounds)
    {
        Person[] pupils = Pupils.Make(size);
        var key = RegisterKey.Create();
        byte[] bytes = SealedRegister.Seal(new RegisterFacts { Pupils = pupils, Consents = [.. Pupils.Consents(pupils)] }, key);
        RegisterFacts facts = SealedRegister.Open(bytes, key);
        double open = Best(rounds, () => SealedRegister.Open(bytes, key)), index = Best(rounds, () => new PeopleDirectory(facts.Pupils!, new ConsentRegister(facts.Consents!), new Dictionary<string, DateOnly?>(StringComparer.Ordinal)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,7} pupils: {bytes.Length / 1024,6} KB sealed, opened in {open:0.0} ms, made into the automaton in {index:0.0} ms"));
    }

    /// <summary>The best time in milliseconds, as the code is compiled on the way.</summary>
    private static double Best(int rounds, Func<object> work)
    {
        double best = double.MaxValue;
        for (int i = 0; i < rounds + 20; i++)
        {
            long start = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }
}
