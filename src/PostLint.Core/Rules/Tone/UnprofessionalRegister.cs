using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Yaml.Schema;

namespace PostLint.Rules.Tone;

/// <summary>PL3016: text-speak, sarcasm, stacked punctuation, emoji strings and shouting in capitals.</summary>
public sealed class UnprofessionalRegister : PostAnalyzer
{
    private static readonly Lexicon Words = Lexicon.Embedded("unprofessional-register");
    private static readonly Lexicon Sarcasm = Lexicon.Embedded("sarcasm");
    private static readonly RegisterWords Vocabulary = new(Words, Sarcasm);

    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL3016",
        Name = "unprofessional-register",
        Title = "Unprofessional register",
        Help = "write whole words and plain sentences, one exclamation mark and an emoji or two at most",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override IReadOnlyList<Lexicon> Lexicons => [Words, Sarcasm];

    public override IReadOnlyList<SchemaKey> Options { get; } =
    [
        ("marks", YamlSchema.Number, "how many exclamation marks in a row pass; 2"),
        ("emoji", YamlSchema.Number, "how many emoji in a row pass; 2"),
    ];

    public override void Analyze(PostContext context)
    {
        if (IsOthersVoice(context)) return;
        RegisterLimits limits = RegisterLimits.Of(context);
        Vocabulary.Report(context);
        StackedPunctuation.Report(context, limits.Marks);
        EmojiStrings.Report(context, limits.Emoji);
        ShoutedCapitals.Report(context);
    }

    /// <summary>What others wrote, and what pupils and parents post as themselves, is held to this only where the policy covers every user.</summary>
    private static bool IsOthersVoice(PostContext context)
    {
        if (context.Post.Metadata.Kind == "comment") return true;
        return context.Authorship is { IsPersonal: true, Role: "pupil" or "parent" } && context.Policy.Id != "met";
    }
}
