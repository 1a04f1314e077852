using PostLint.School;
using PostLint.School.Sealing;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Opens the registers that a configuration names; one that cannot be used becomes a problem, not an exception.</summary>
/// <param name="root">The configuration's mapping.</param>
/// <param name="paths">Which registers may be read.</param>
/// <param name="findKey">Finds the key of sealed registers; asked only when one is named.</param>
internal sealed class RegisterLoader(YamlMapping root, NamedPaths paths, Func<RegisterKey?> findKey)
{
    private const string PupilKey = "pupil_register", ConsentKey = "consent_register", BarKey = "do_not_publish";

    private readonly List<RegisterProblem> problems = [];
    private readonly Dictionary<string, List<RegisterFault>> faultsByKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> unavailable = new(StringComparer.Ordinal);
    private readonly List<BarEntry> bars = [];
    private readonly PupilNumbers numbers = new();
    private readonly Dictionary<string, RegisterFacts?> opened = new(StringComparer.Ordinal);

    public IReadOnlyList<RegisterProblem> Problems => problems;

    public IReadOnlyList<RegisterNotice> Notices => [.. faultsByKey.Select(pair => new RegisterNotice(pair.Key, pair.Value))];

    /// <summary>The keys whose registers are named but not usable.</summary>
    public IReadOnlySet<string> Unavailable => unavailable;

    /// <summary>Begins what takes a while where a sealed register is named, long before it is opened.</summary>
    public static void Prepare(YamlMapping root)
    {
        if (IsSealed(root.Text(PupilKey)) || IsSealed(root.Text(ConsentKey)) || IsSealed(root.Text(BarKey))) Ahead.Begin(SealedRegister.Prepare);
    }

    /// <summary>The pupils; to be read first, since the other registers name them.</summary>
    public IReadOnlyList<Person> Pupils()
    {
        if (Load(PupilKey, (table, faults) => PupilRegister.Read(table, faults, numbers), facts => facts.Pupils) is not { } pupils) return [];
        // A register without pupils looks like one in order, and nobody would be recognised.
        if (pupils.Count == 0) AddFaults(PupilKey, [new RegisterFault(0, 0, "it holds no pupils, so no child is recognised by it", IsGrave: true)]);
        return pupils;
    }

    public ConsentRegister Consents()
    {
        var platforms = new List<PlatformEntry>();
        if (Load(ConsentKey, (table, faults) => ConsentRegisterReader.ReadConsents(table, faults, platforms), facts => facts.Consents) is not { } consents) return ConsentRegister.Empty;
        AddFaults(ConsentKey, ConsentPlatforms.Strange(platforms, root));
        return new ConsentRegister(numbers.Resolve(consents));
    }

    public IReadOnlyDictionary<string, DateOnly?> DoNotPublish() =>
        numbers.Resolve(Load(BarKey, (table, faults) => ConsentRegisterReader.ReadDoNotPublish(table, faults, bars), Bars) ?? new Dictionary<string, DateOnly?>(StringComparer.Ordinal));

    /// <summary>Looks for bars on nobody. Without the register of pupils nobody can tell them.</summary>
    public void CheckSubjects(IReadOnlyList<Person> people, IEnumerable<string> groups)
    {
        if (people.Any(person => person.Kind == PersonKind.Pupil)) AddFaults(BarKey, RegisterSubjects.Strangers([.. bars.Select(bar => bar with { Subject = numbers.IdOf(bar.Subject) })], people, groups, numbers.HasNoIds));
    }

    private static bool IsSealed(string? named) => named is not null && named.EndsWith(SealedRegister.Extension, StringComparison.OrdinalIgnoreCase);

    private IReadOnlyDictionary<string, DateOnly?>? Bars(RegisterFacts facts)
    {
        bars.AddRange((facts.DoNotPublish ?? new Dictionary<string, DateOnly?>()).Select(bar => new BarEntry(bar.Key, bar.Value, 0, 0)));
        return facts.DoNotPublish;
    }

    private void AddFaults(string key, IEnumerable<RegisterFault> faults)
    {
        foreach (RegisterFault fault in faults)
        {
            if (!faultsByKey.TryGetValue(key, out List<RegisterFault>? all)) faultsByKey[key] = all = [];
            all.Add(fault);
        }
    }

    /// <summary>The register under a key; null when the key is absent or the file is not usable.</summary>
    private T? Load<T>(string key, Func<CsvTable, RegisterFaults, T> read, Func<RegisterFacts, T?> part)
        where T : class
    {
        if (root.Text(key) is not { Length: > 0 } written) return null;
        try
        {
            string path = paths.Resolve(written) ?? throw new RegisterException("an absolute path, or one out of the folder of postlint.yml, counts only in a trusted workspace") { Help = "trust the workspace, or name a register below the folder of postlint.yml by a relative path; until then only cues are checked" };
            if (IsSealed(path))
                return Open(path) is not { } facts ? Lost<T>(key) : part(facts) ?? throw new RegisterException("the sealed file was made without this register") { Help = "seal it anew with all registers" };
            var faults = new RegisterFaults();
            T register = read(RegisterFile.Read(path, faults), faults);
            AddFaults(key, faults.Found);
            return register;
        }
        catch (RegisterException exception)
        {
            problems.Add(new RegisterProblem(key, exception.Message, exception.Help));
            return Lost<T>(key);
        }
    }

    private T? Lost<T>(string key)
        where T : class
    {
        unavailable.Add(key);
        return null;
    }

    /// <summary>A sealed file, opened once however many keys name it; null when it failed before, which was said then.</summary>
    private RegisterFacts? Open(string path)
    {
        if (opened.TryGetValue(path, out RegisterFacts? known)) return known;
        opened[path] = null;
        byte[] bytes = RegisterFile.ReadBytes(path);
        return opened[path] = SealedRegister.Open(bytes, findKey() ?? throw RegisterKeyFile.Missing(RegisterKeyFile.Advice));
    }
}
