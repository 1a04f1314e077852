using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.Rules;

// Prints how the rules do on labelled drafts:
//   measure cases [FOLDER] [--dev|--held] [--misses] [RULE...]     one rule at a time (default: the labelled cases carried in the tests);
//                                                                  --dev: the half to develop on (even ids), --held: the half only to measure
//   measure posts [FILE] [--misses] [RULE...]       whole posts, per rule family (default: the labelled posts carried in the tests)
//   measure clauses [--misses]                      the examples of the five policies' clauses
//   measure forms [--misses]                        written forms of registered names, and words that look alike, in many sentences
//   measure names [--misses] [--practice|--fresh] [--infos]
//                                                   unregistered names in drafts: the examination, the drafts to tune on, or a later examination; --infos counts infos too
//   measure origins [--misses]                      unregistered names by origin
string spec = Path.Combine(AppContext.BaseDirectory, "Spec");
bool misses = args.Contains("--misses");
string[] words = [.. args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal))];
HashSet<string> rules = [.. words.Where(word => RuleCatalog.FindDescriptor(word) is not null)];
switch (words.FirstOrDefault())
{
    case "cases":
        Cases(words.Skip(1).FirstOrDefault(Directory.Exists) ?? Path.Combine(spec, "gold", "cases"));
        return 0;
    case "posts":
        Posts(words.Skip(1).FirstOrDefault(File.Exists) ?? Path.Combine(spec, "gold", "posts.jsonl"));
        return 0;
    case "clauses":
        Clauses();
        return 0;
    case "forms":
        Forms();
        return 0;
    case "names":
        Names(args.Contains("--practice") ? ["named.md", "clean.md"] : args.Contains("--fresh") ? ["fresh-named.md", "fresh-clean.md"] : ["exam-named.md", "exam-clean.md"]);
        return 0;
    case "origins":
        Origins();
        return 0;
    default:
        Console.Error.WriteLine("measure cases [FOLDER] [--dev|--held] [--misses] [RULE...] | posts [FILE] [--misses] | clauses [--misses] | forms [--misses] | names [--misses] [--practice|--fresh] | origins [--misses]");
        return 2;
}

bool IsMeasured(string rule) => rules.Count == 0 ? RuleCatalog.Find(rule) is not null : rules.Contains(rule);

bool IsInHalf(string id) => (id[^1] - '0') % 2 == 0 ? !args.Contains("--held") : !args.Contains("--dev");

void Cases(string folder)
{
    var outcomes = LabelledCase.ReadAll(folder).Where(item => IsMeasured(item.Rule) && IsInHalf(item.Id)).Select(item => (Case: item, Holds: item.Holds())).ToList();
    IReadOnlyList<CaseScore> scores = CaseScore.Of(outcomes);
    foreach (CaseScore score in scores) Console.WriteLine(score);
    Console.WriteLine(CaseScore.Sum(scores));
    if (!misses) return;
    foreach ((LabelledCase item, _) in outcomes.Where(outcome => !outcome.Holds))
        Console.WriteLine($"\n--- {item.Id} {item.Profile} {(item.Flag ? "MISSED" : "ALARM")} [{item.Span}] {item.Why}\n{item.Post}");
}

void Posts(string file)
{
    HashSet<string> measured = [.. RuleCatalog.All.Select(rule => rule.Descriptor.Id).Where(IsMeasured)];
    var posts = LabelledPost.ReadAll(file).Select(post => (Post: post, Score: post.Score(measured))).ToList();
    foreach (string family in measured.Select(rule => rule[..3]).Distinct().Order(StringComparer.Ordinal))
        Print(family + "xxx", posts.Sum(post => post.Score.Hits.Count(label => label.Rule.StartsWith(family, StringComparison.Ordinal))), posts.Sum(post => post.Score.Misses.Count(label => label.Rule.StartsWith(family, StringComparison.Ordinal))), posts.Sum(post => post.Score.Alarms.Count(alarm => alarm.Id.StartsWith(family, StringComparison.Ordinal))));
    Print("all", posts.Sum(post => post.Score.Hits.Count), posts.Sum(post => post.Score.Misses.Count), posts.Sum(post => post.Score.Alarms.Count));
    var clean = posts.Where(post => post.Post.IsClean).ToList();
    int noisy = clean.Count(post => post.Score.Alarms.Any(alarm => alarm.Severity >= DiagnosticSeverity.Warning));
    Console.WriteLine($"clean posts with a warning or an error: {noisy}/{clean.Count} ({100.0 * noisy / clean.Count:0.0}%), with any finding: {clean.Count(post => post.Score.Alarms.Count > 0)}");
    if (!misses) return;
    foreach ((LabelledPost post, var score) in posts)
    {
        foreach ((string rule, string? span) in score.Misses) Console.WriteLine($"{post.Id} {post.Profile} MISSED {rule} [{span}]");
        foreach (Diagnostic alarm in score.Alarms) Console.WriteLine($"{post.Id} {post.Profile} {(post.IsClean ? "clean " : "")}ALARM {alarm.Id} {alarm.Severity} [{post.Post[alarm.Span.Start..alarm.Span.End]}]");
    }
}

void Clauses()
{
    var covered = ClauseExamples.ReadAll().Where(clause => clause.IsCovered).ToList();
    var missed = covered.Where(clause => clause.Fired(clause.Positive).Count == 0).ToList();
    var touched = ClauseExamples.ReadAll().Where(clause => clause.Rules.Any(rule => RuleCatalog.FindDescriptor(rule) is not null)).ToList();
    var alarmed = touched.Where(clause => clause.Fired(clause.Negative).Count > 0).ToList();
    Console.WriteLine($"positives whose rules all run: {covered.Count - missed.Count}/{covered.Count} flagged; negatives of clauses with a rule that runs: {touched.Count - alarmed.Count}/{touched.Count} silent");
    if (!misses) return;
    foreach (ClauseExamples clause in missed) Console.WriteLine($"\n--- {clause.Id} MISSED {string.Join(' ', clause.Rules)}\n{clause.Positive}");
    foreach (ClauseExamples clause in alarmed) Console.WriteLine($"\n--- {clause.Id} ALARM {string.Join(' ', clause.Fired(clause.Negative))}\n{clause.Negative}");
}

void Forms()
{
    IReadOnlyList<NameFormOutcome> outcomes = NameFormExam.Run();
    foreach (var kind in outcomes.GroupBy(outcome => outcome.Written.Kind))
    {
        List<NameFormOutcome> names = [.. kind.Where(outcome => outcome.Written.IsName)], others = [.. kind.Where(outcome => !outcome.Written.IsName)];
        Console.WriteLine($"{kind.Key,-16} recall {names.Count(outcome => outcome.IsReported),6}/{names.Count,-6} {Ratio(names.Count(outcome => outcome.IsReported), names.Count):0.0000}   alarms {others.Count(outcome => outcome.IsReported),5}/{others.Count,-6} {Ratio(others.Count(outcome => outcome.IsReported), others.Count):0.0000}");
    }

    Console.WriteLine($"all: {outcomes.Count(outcome => outcome.Written.IsName)} written names, {outcomes.Count(outcome => outcome is { Written.IsName: true, IsReported: false })} missed; {outcomes.Count(outcome => !outcome.Written.IsName)} others, {outcomes.Count(outcome => outcome is { Written.IsName: false, IsReported: true })} reported");
    if (!misses) return;
    foreach (NameFormOutcome outcome in outcomes.Where(outcome => outcome.Written.IsName != outcome.IsReported))
        Console.WriteLine($"{(outcome.IsReported ? "ALARM" : "MISSED")} {outcome.Origin} {outcome.Written.Kind} [{outcome.Written.Text.ReplaceLineEndings("\\n")}] in: {outcome.Draft.ReplaceLineEndings("\\n")}");
}

void Names(string[] files)
{
    IReadOnlyList<ExamPlace> places = NameExam.Run(args.Contains("--infos") ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, files);
    foreach (ExamKind kind in Enum.GetValues<ExamKind>())
    {
        List<ExamPlace> own = [.. places.Where(place => place.Kind == kind)];
        Print(kind.ToString().ToLowerInvariant(), own.Count(place => place is { IsMarked: true, Found: not null }), own.Count(place => place is { IsMarked: true, Found: null }), own.Count(place => !place.IsMarked));
    }

    Print("all", places.Count(place => place is { IsMarked: true, Found: not null }), places.Count(place => place is { IsMarked: true, Found: null }), places.Count(place => !place.IsMarked));
    if (!misses) return;
    foreach (ExamPlace place in places.Where(place => place.IsMarked == place.Found is null))
        Console.WriteLine($"{(place.IsMarked ? "MISSED" : "ALARM")} {place.Kind} [{place.Name}] in: {place.Draft.ReplaceLineEndings(" ")} {string.Join("; ", place.Found?.Evidence.Select(evidence => $"{evidence.Reason} {evidence.Weight:0.#}") ?? [])}");
}

void Origins()
{
    IReadOnlyList<NameOrigin> origins = NameOrigin.Measure();
    Console.WriteLine("origin        full names      first names     both");
    foreach (NameOrigin origin in origins)
        Console.WriteLine($"{origin.Origin,-13} {origin.FullFound}/{origin.Full} {Ratio(origin.FullFound, origin.Full):0.000}   {origin.FirstFound}/{origin.First} {Ratio(origin.FirstFound, origin.First):0.000}   {Ratio(origin.FullFound + origin.FirstFound, origin.Full + origin.First):0.000}");
    double best = origins.Max(origin => Ratio(origin.FullFound + origin.FirstFound, origin.Full + origin.First)), worst = origins.Min(origin => Ratio(origin.FullFound + origin.FirstFound, origin.Full + origin.First));
    Console.WriteLine($"from {worst:0.000} to {best:0.000}: {100 * (best - worst):0.0} points apart");
    if (!misses) return;
    foreach (NameOrigin origin in origins)
    {
        foreach (string draft in origin.Missed) Console.WriteLine($"MISSED {origin.Origin}: {draft}");
    }
}

static void Print(string name, int hits, int missed, int alarms) =>
    Console.WriteLine($"{name,-7} recall {hits,3}/{hits + missed,-3} {Ratio(hits, hits + missed):0.00}   precision {hits,3}/{hits + alarms,-3} {Ratio(hits, hits + alarms):0.00}");

static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
