using PostLint.Analysis;
using PostLint.Policies;
using PostLint.Posts;
using PostLint.Rules.Custom;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Workspaces;

/// <summary>Reads <c>custom_rules</c>. What cannot work is an error at its place, so that no rule is silently without effect.</summary>
internal sealed class CustomRuleReader(SourceText text, WordLists lists, ConfigurationErrors errors)
{
    /// <summary>The keys that hold the words of a rule, by its kind.</summary>
    private static readonly string[] TermKeys = ["terms", "all_of", "swap"];

    private readonly List<CustomRule> rules = [];

    /// <param name="section">Already held against <see cref="CustomRuleSchema"/>.</param>
    public IReadOnlyList<CustomRule> Read(YamlNode? section)
    {
        foreach (YamlMapping entry in ConfigurationValues.Items(section).OfType<YamlMapping>()) ReadRule(entry);
        return rules;
    }

    private void ReadRule(YamlMapping entry)
    {
        YamlScalar id = entry.Scalar("id")!, name = entry.Scalar("name")!, message = entry.Scalar("message")!;
        string kind = entry.Text("kind")!.ToLowerInvariant();
        int before = errors.Count;
        CheckNames(id, name);
        if (Trimmed(message.Value).Length == 0)
        {
            errors.Add(message.Span, "'message' must say what is wrong");
            return;
        }

        if (!HasTerms(entry, kind, id)) return;
        bool isSwap = kind == "substitution";
        var facts = new CustomRuleFacts
        {
            Id = id.Value,
            Name = name.Value,
            Message = Trimmed(message.Value),
            Help = Trimmed(entry.Text("help") ?? HelpOf(kind)),
            Severity = entry.Text("severity") is { } severity ? SeverityNames.Parse(severity) : DiagnosticSeverity.Warning,
            Kind = kind,
            Place = id.Span,
            Terms = isSwap ? [.. Swaps(entry).Select(swap => $"{swap.From.Value}: {swap.To.Value}")] : ConfigurationValues.Strings(entry, "terms"),
            Scope = ReadScope(entry["applies_to"] as YamlMapping),
            AllOf = [.. AllOf(entry).Select(item => string.Join("`, or `", Texts(item)))],
            Exceptions = Wordings(entry, "except"),
            Clauses = ConfigurationValues.Strings(entry, "clause"),
            Examples = [.. Examples(entry, "flag", true), .. Examples(entry, "clear", false)],
        };
        if (Create(facts, entry) is { } rule && errors.Count == before) rules.Add(rule);
    }

    /// <summary>Whether the keys that hold the words of a rule are there, and no others.</summary>
    private bool HasTerms(YamlMapping entry, string kind, YamlScalar id)
    {
        string[] wanted = kind switch { "substitution" => ["swap"], "required" => ["terms", "all_of"], _ => ["terms"] };
        string named = string.Join(" or ", wanted.Select(key => $"'{key}'"));
        foreach (string other in TermKeys.Except(wanted))
        {
            if (entry.Find(other) is { } misplaced) errors.Add(misplaced.Key.Span, $"a rule of kind '{kind}' has no '{other}'; it has {named}");
        }

        if (wanted.Any(key => entry[key] is YamlMapping { Entries.Count: > 0 } or YamlSequence { Items.Count: > 0 } or YamlScalar { IsNull: false, Value.Length: > 0 })) return true;
        errors.Add(wanted.Select(entry.Find).FirstOrDefault(found => found is not null)?.Key.Span ?? id.Span, $"a rule of kind '{kind}' needs {named}");
        return false;
    }

    private CustomRule? Create(CustomRuleFacts facts, YamlMapping entry)
    {
        switch (facts.Kind)
        {
            case "existence":
                return Terms(entry, "terms") is { Count: > 0 } terms ? new ExistenceRule(facts, terms) : null;
            case "required":
                return ReadWanted(entry) is { Count: > 0 } wanted ? RequiredRule.Create(facts, wanted) : null;
            case "pattern":
                return Patterns("terms", lists.Expand(entry["terms"])) is { Count: > 0 } patterns ? PatternRule.Create(facts, patterns) : null;
            default:
                return ReadSwaps(entry) is { Count: > 0 } swaps ? new SubstitutionRule(facts, swaps) : null;
        }
    }

    /// <summary>Whether an id is one that a school may give to a rule of its own.</summary>
    public static bool IsOwnId(string id) => IsId(id) && !IsReserved(id);

    private static bool IsReserved(string id) => id.StartsWith("PL", StringComparison.Ordinal) && id.Length > 2 && char.IsAsciiDigit(id[2]);

    private static bool IsId(string id)
    {
        int letters = id.AsSpan().TrimEnd("0123456789").Length;
        return letters is >= 2 and <= 6 && id.Length - letters is >= 3 and <= 5 && !id.AsSpan(0, letters).ContainsAnyExceptInRange('A', 'Z');
    }

    private void CheckNames(YamlScalar id, YamlScalar name)
    {
        if (!IsId(id.Value)) errors.Add(id.Span, "'id' must be two to six capitals and three to five digits, such as HB1001");
        else if (IsReserved(id.Value)) errors.Add(id.Span, "ids that begin with PL are PostLint's own; take letters of your school's name, such as HB1001");
        if (name.Value.Length == 0 || name.Value.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-") || !char.IsAsciiLetterLower(name.Value[0]))
            errors.Add(name.Span, "'name' must be small letters, digits and hyphens, such as say-pupils");
        else if (KnownRules.IdOf(name.Value) is { } taken)
            errors.Add(name.Span, $"a rule of PostLint's own is called '{name.Value}' ({taken})");
        if (rules.Any(rule => rule.Facts.Id == id.Value)) errors.Add(id.Span, $"two custom rules have the id '{id.Value}'");
        if (rules.Any(rule => rule.Facts.Name == name.Value)) errors.Add(name.Span, $"two custom rules are called '{name.Value}'");
    }

    private CustomRuleScope ReadScope(YamlMapping? scope)
    {
        if (scope is null) return CustomRuleScope.All;
        if (scope.Find("except") is { } exceptions && scope["mentions"] is null) errors.Add(exceptions.Key.Span, "'except' under 'applies_to' says where words under 'mentions' do not count, and there are none");
        return new CustomRuleScope
        {
            Metadata =
            [
                .. CustomRuleSchema.Metadata.Where(key => scope[key.Key] is not null)
                    .Select(key => (key.Key, (IReadOnlyList<string>)ConfigurationValues.Strings(scope, key.Key))),
            ],
            Parts = [.. ConfigurationValues.Strings(scope, "parts").Select(name => CustomRuleSchema.Parts.First(part => part.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Kind)],
            Occasions = Wordings(scope, "mentions"),
            NoOccasions = Wordings(scope, "except"),
        };
    }

    /// <summary>The sound ones of some terms; the others are reported.</summary>
    private List<string> Terms(YamlMapping entry, string key) => [.. lists.Expand(entry[key]).Where(term => Try(term, key, TermText.Check)).Select(term => term.Value)];

    private List<TokenPattern> Patterns(string key, IEnumerable<YamlScalar> terms)
    {
        var patterns = new List<TokenPattern>();
        foreach (YamlScalar term in terms) Try(term, key, text => patterns.Add(PatternParser.Parse(text, lists)));
        return patterns;
    }

    /// <summary>Wordings that may be plain or patterns.</summary>
    private Wordings Wordings(YamlMapping entry, string key) => Wordings(entry[key], key);

    private Wordings Wordings(YamlNode? node, string key)
    {
        ILookup<bool, YamlScalar> terms = lists.Expand(node).ToLookup(term => TermText.IsPattern(term.Value));
        string[] plain = [.. terms[false].Where(term => Try(term, key, TermText.Check)).Select(term => term.Value)];
        return new Wordings([.. terms[false].Concat(terms[true]).Select(term => term.Value)], plain, Patterns(key, terms[true]));
    }

    /// <summary>What a post must hold under <c>required</c>: one of the terms, and each of <c>all_of</c>.</summary>
    private List<Wordings> ReadWanted(YamlMapping entry)
    {
        List<Wordings> wanted = [.. AllOf(entry).Select(item => Wordings(item, "all_of"))];
        if (entry["terms"] is not null) wanted.Insert(0, Wordings(entry, "terms"));
        wanted.RemoveAll(wordings => wordings.IsEmpty);
        return wanted;
    }

    private static IReadOnlyList<YamlNode> AllOf(YamlMapping entry) => ConfigurationValues.Items(entry["all_of"]);

    private static IEnumerable<string> Texts(YamlNode item) => item is YamlScalar one ? [one.Value] : ConfigurationValues.Items(item).OfType<YamlScalar>().Select(text => text.Value);

    private List<(string From, string To)> ReadSwaps(YamlMapping entry)
    {
        var swaps = new List<(string, string)>();
        foreach ((YamlScalar from, YamlScalar to) in Swaps(entry))
        {
            if (from.Value.StartsWith('$'))
            {
                errors.Add(from.Span, "'swap' takes no word lists; write out what is written, one line for each wording");
                continue;
            }

            if (!Try(from, "swap", TermText.Check)) continue;
            if (to.IsNull || to.Value.Trim().Length == 0) errors.Add(from.Span, $"'swap' says nothing to write instead; write 'kind: existence' for what must not stand in a post at all");
            else swaps.Add((from.Value, to.Value.Trim()));
        }

        return swaps;
    }

    private static IEnumerable<(YamlScalar From, YamlScalar To)> Swaps(YamlMapping entry) =>
        (entry["swap"] as YamlMapping)?.Entries.Select(swap => (swap.Key, (YamlScalar)swap.Value)) ?? [];

    private static IEnumerable<RuleExample> Examples(YamlMapping entry, string key, bool isFlagged) =>
        MetadataValue.List(entry["examples"] as YamlMapping, key).Select(draft => new RuleExample(draft.Text, isFlagged, draft.Span));

    /// <summary>Tries to read a term; false, with an error at its place, when it cannot be read.</summary>
    private bool Try(YamlScalar scalar, string key, Action<string> read)
    {
        try
        {
            read(scalar.Value);
            return true;
        }
        catch (PatternException exception)
        {
            YamlScalar faulty = exception.List is { } list ? lists.Entry(list, exception.Entry) : scalar;
            errors.Add(Place(faulty, exception), $"'{key}': {exception.Message}");
            return false;
        }
    }

    private TextSpan Place(YamlScalar scalar, PatternException exception)
    {
        if (exception.Length == 0 || YamlScalarMap.Create(scalar, text.Content) is not { } offsets) return scalar.Span;
        return TextSpan.FromBounds(offsets[exception.Offset], offsets[Math.Min(exception.Offset + exception.Length, offsets.Length - 1)]);
    }

    private static string HelpOf(string kind) => kind switch
    {
        "substitution" => "write it as the school does",
        "required" => "add what is missing",
        _ => "take it out, or say it another way",
    };

    private static string Trimmed(string sentence) => sentence.Trim().TrimEnd('.').TrimEnd();
}
