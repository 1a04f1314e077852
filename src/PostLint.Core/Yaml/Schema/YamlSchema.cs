using PostLint.Text;

namespace PostLint.Yaml.Schema;

/// <summary>What a YAML value may be. Readers declare it once; validation, the nearest key and the JSON schema come from the declaration.</summary>
public abstract record YamlSchema
{
    /// <summary>Any value.</summary>
    public static YamlSchema Any { get; } = new AnySchema();

    /// <summary>Any scalar.</summary>
    public static YamlSchema Scalar { get; } = new ScalarSchema("text", static _ => true) { JsonTypes = ["string", "number", "boolean"] };

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static YamlSchema Flag { get; } = new ScalarSchema("true or false", static text => text is "true" or "false") { JsonTypes = ["boolean", "string"], Pattern = "^(true|false)$" };

    /// <summary>A whole number.</summary>
    public static YamlSchema Number { get; } = new ScalarSchema("a whole number", static text => int.TryParse(text, out _)) { JsonTypes = ["integer", "string"], Pattern = "^-?[0-9]+$" };

    /// <summary>A day, <c>yyyy-mm-dd</c>.</summary>
    public static YamlSchema Date { get; } = new ScalarSchema("a date (yyyy-mm-dd)", static text =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _))
    { Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };

    /// <summary>A day, with or without the time of it, as <see cref="Timestamp"/> reads it; empty for none.</summary>
    public static YamlSchema Moment { get; } = new ScalarSchema(Timestamp.Forms, static text => string.IsNullOrWhiteSpace(text) || Timestamp.TryParse(text, out _)) { Pattern = Timestamp.Pattern };

    /// <summary>A time of day, <c>hh:mm</c>.</summary>
    public static YamlSchema Time { get; } = new ScalarSchema("a time (hh:mm)", static text => TimeOnly.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _)) { Pattern = "^[0-9]{1,2}:[0-9]{2}" };

    /// <summary>A scalar that a test accepts; the noun says what it must be, the pattern the same as a regular expression for editors.</summary>
    public static YamlSchema Matching(string noun, Func<string, bool> accepts, string pattern) => new ScalarSchema(noun, accepts) { Pattern = pattern };

    /// <summary>One of some words.</summary>
    public static YamlSchema OneOf(params IReadOnlyList<string> values) => new EnumSchema(values);

    /// <summary>One of some words, or one that the workspace adds to them; only whoever knows the workspace can tell that a word is unknown.</summary>
    public static YamlSchema OneOfAtLeast(params IReadOnlyList<string> values) => new EnumSchema(values) { MayGrow = true };

    /// <summary>A list; where <paramref name="orSingle"/>, one item may stand without it.</summary>
    public static YamlSchema List(YamlSchema item, bool orSingle = false) => new ListSchema(item, orSingle);

    /// <summary>A mapping of known keys.</summary>
    public static YamlSchema Map(params IReadOnlyList<SchemaKey> keys) => new MapSchema(keys, null);

    /// <summary>A key that must be there.</summary>
    public static SchemaKey Required(string key, YamlSchema value, string description) => new(key, value, description, IsRequired: true);

    /// <summary>A mapping of free keys, all with values of one kind; an editor may suggest some.</summary>
    public static YamlSchema FreeMap(YamlSchema value, IReadOnlyList<SchemaKey>? suggested = null) => new MapSchema([], value) { Suggested = suggested ?? [] };

    /// <summary>A mapping of known keys beside which others may stand; what is near a known key is reported, and the reader decides whether that is a fault.</summary>
    public static YamlSchema OpenMap(params IReadOnlyList<SchemaKey> keys) => new MapSchema(keys, null) { ToleratesUnknown = true };

    /// <summary>The first alternative that the value's shape (scalar, list, mapping) fits.</summary>
    public static YamlSchema Either(params IReadOnlyList<YamlSchema> alternatives) => new EitherSchema(alternatives);

    /// <summary>What is expected, in words, for an error message.</summary>
    public abstract string Expectation { get; }

    /// <summary>Whether the value has the shape the schema wants, whatever it holds.</summary>
    public abstract bool Fits(YamlNode node);

    /// <summary>Reports every place where the value is not what the schema says.</summary>
    public abstract void Validate(YamlNode node, string path, Action<SchemaViolation> report);

    /// <summary>Reports a wrong shape; true when the node may be looked into.</summary>
    protected bool CheckShape(YamlNode node, string path, Action<SchemaViolation> report)
    {
        if (Fits(node)) return true;
        report(new SchemaViolation(SchemaViolationKind.WrongType, node.Span, path, null, $"'{path}' must be {Expectation}"));
        return false;
    }
}
