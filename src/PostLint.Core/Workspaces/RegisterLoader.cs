using PostLint.School;
using PostLint.School.Sealing;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Opens the registers that a configuration names; one that cannot be used becomes a problem, not an exception.</summary>
/// <param name="root">The configuration's mapping.</param>
/// <param name="folder">The folder to which paths are relative.</param>
/// <param name="isTrusted">Whether absolute paths count.</param>
/// <param name="findKey">Finds the key of sealed registers; asked only when one is named.</param>
internal sealed class RegisterLoader(YamlMapping root, string folder, bool isTrusted, Func<RegisterKey?> findKey)
{
    private readonly List<RegisterProblem> problems = [];
    private readonly List<RegisterNotice> notices = [];
    private readonly Dictionary<string, RegisterFacts?> opened = new(StringComparer.Ordinal);

    public IReadOnlyList<RegisterProblem> Problems => problems;

    public IReadOnlyList<RegisterNotice> Notices => notices;

    /// <summary>What a sealed register says to who has no key.</summary>
    public static RegisterException KeyMissing => new($"it is sealed, and there is no key for it: {RegisterKeyFile.Advice}") { Help = "get the key from whoever keeps it; until then registered names and consents cannot be checked, and only cues are" };

    public IReadOnlyList<Person> Pupils() => Load("pupil_register", PupilRegister.Read, facts => facts.Pupils) ?? [];

    public ConsentRegister Consents() => Load("consent_register", ConsentRegisterReader.ReadConsents, facts => facts.Consents) is { } consents ? new ConsentRegister(consents) : ConsentRegister.Empty;

    public IReadOnlyDictionary<string, DateOnly?> DoNotPublish() =>
        Load("do_not_publish", ConsentRegisterReader.ReadDoNotPublish, facts => facts.DoNotPublish) ?? new Dictionary<string, DateOnly?>(StringComparer.Ordinal);

    /// <summary>The register under a key; null when the key is absent or the file is not usable.</summary>
    private T? Load<T>(string key, Func<CsvTable, RegisterFaults, T> read, Func<RegisterFacts, T?> part)
        where T : class
    {
        if (root.Text(key) is not { Length: > 0 } named) return null;
        try
        {
            if (Path.IsPathRooted(named) && !isTrusted) throw new RegisterException("an absolute path counts only in a trusted workspace");
            string path = Path.Combine(folder, named);
            if (named.EndsWith(SealedRegister.Extension, StringComparison.OrdinalIgnoreCase))
                return Open(path) is not { } facts ? null : part(facts) ?? throw new RegisterException("the sealed file was made without this register") { Help = "seal it anew with all registers" };
            var faults = new RegisterFaults();
            T register = read(RegisterFile.Read(path, faults), faults);
            if (faults.Found.Count > 0) notices.Add(new RegisterNotice(key, faults.Found));
            return register;
        }
        catch (RegisterException exception)
        {
            problems.Add(new RegisterProblem(key, exception.Message, exception.Help));
            return null;
        }
    }

    /// <summary>A sealed file, opened once however many keys name it; null when it failed before, which was said then.</summary>
    private RegisterFacts? Open(string path)
    {
        if (opened.TryGetValue(path, out RegisterFacts? known)) return known;
        opened[path] = null;
        byte[] bytes = RegisterFile.ReadBytes(path);
        return opened[path] = SealedRegister.Open(bytes, findKey() ?? throw KeyMissing);
    }
}
