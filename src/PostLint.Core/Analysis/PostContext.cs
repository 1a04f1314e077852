using PostLint.Analysis.Dates;
using PostLint.Analysis.Images;
using PostLint.Lexicons;
using PostLint.Media;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>All that a rule may see while it looks at one post, and where it reports. Valid only during the call.</summary>
public sealed class PostContext
{
    private readonly TermIndex terms = new();
    private readonly List<PersonMention> mentions = [];
    private readonly List<SchoolMention> schoolMentions = [];
    private readonly WordSet schoolWords = new();
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<SuppressionEntry> suppressions = [];
    private readonly List<PupilMention> pupils = [];
    private readonly List<ImageTexts> imageTexts = [];
    private readonly NameCueMap nameCues = new();
    private readonly SpeechActScores speechActs = new();
    private readonly ProbableNames nameFinder = new();
    private readonly List<ProbableName> probableNames = [];
    private readonly List<NameCandidate> nameCandidates = [];
    private readonly PersonReferences personReferences = new();
    private readonly List<PersonReference> namedPeople = [];
    private readonly List<PersonReference> people = [];
    private readonly List<DateMention> dates = [];
    private readonly List<TimeMention> times = [];
    private LintConfiguration configuration = LintConfiguration.Default;
    private ActiveRule rule = null!;
    private ListView<ActiveRule> activeRules = new([]);
    private bool isSweep;
    private (DateTimeOffset Instant, DateOnly Day)? publication;
    private bool mentionsReady;
    private bool pupilsReady;
    private bool schoolMentionsReady;
    private bool schoolWordsReady;
    private bool probableNamesReady;
    private bool nameCandidatesReady;
    private bool nameCuesReady;
    private bool speechActsReady;
    private bool namedPeopleReady;
    private bool peopleReady;
    private bool datesReady;
    private bool imageTextsReady;
    private MediaLibrary media = MediaLibrary.None;
    private string? mediaRoot;

    /// <summary>The post and its views.</summary>
    public Post Post { get; } = new();

    public SchoolFacts School => configuration.School;

    public PolicyFacts Policy => configuration.Policy;

    /// <summary>The options of the rule that runs.</summary>
    public RuleOptions Options => rule.Options;

    /// <summary>The day of the lint, in UK time.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>Whether this is a pipeline's gate, where what is missing counts as refused.</summary>
    public bool IsGate { get; private set; }

    /// <summary>Whether a <c>postlint.yml</c> serves this post.</summary>
    public bool IsConfigured => configuration.IsConfigured;

    /// <summary>Front-matter keys of the site generator that the workspace allows.</summary>
    public IReadOnlyList<string> AllowedFrontMatterKeys => configuration.AllowedFrontMatterKeys;

    /// <summary>Platforms the workspace names beside the known ones.</summary>
    public IReadOnlyList<string> ConfiguredPlatforms => configuration.Platforms;

    /// <summary>Who posts where, read from the metadata and the registers.</summary>
    public Authorship Authorship { get; private set; } = Authorship.Unknown;

    /// <summary>The moment of publication: <c>publish_at</c>, else noon of <see cref="Today"/>, UK time.</summary>
    public DateTimeOffset PublishAt => Publication.Instant;

    /// <summary>The day of publication in UK time.</summary>
    public DateOnly PublishDay => Publication.Day;

    /// <summary>Read when the first rule asks, since few do.</summary>
    private (DateTimeOffset Instant, DateOnly Day) Publication => publication ??= PublicationTime.Of(isSweep ? null : Post.Metadata.PublishAt, Today);

    /// <summary>The registered people whose names stand in the post, in text order; found at first use.</summary>
    public ListView<PersonMention> Mentions
    {
        get
        {
            if (!mentionsReady) PersonMentionScanner.Scan(Post, School.People.Names, mentions);
            mentionsReady = true;
            return new ListView<PersonMention>(mentions);
        }
    }

    /// <summary>The places where registered pupils are meant, in text order; found at first use.</summary>
    public ListView<PupilMention> PupilMentions
    {
        get
        {
            if (!pupilsReady) Analysis.PupilMentions.Find(this, pupils);
            pupilsReady = true;
            return new ListView<PupilMention>(pupils);
        }
    }

    /// <summary>Where the post speaks of the school, in file order; found at first use.</summary>
    public ListView<SchoolMention> SchoolMentions
    {
        get
        {
            if (!schoolMentionsReady) new SchoolMentionScanner(this, configuration.SchoolNames, schoolMentions).Scan();
            schoolMentionsReady = true;
            return new ListView<SchoolMention>(schoolMentions);
        }
    }

    /// <summary>The words that name the school, a part of it or its trust; found at first use.</summary>
    internal WordSet SchoolWords
    {
        get
        {
            if (schoolWordsReady) return schoolWords;
            schoolWordsReady = true;
            schoolWords.Reset(Post.Words.Count);
            foreach (SchoolMention mention in SchoolMentions)
            {
                if (mention.WordCount > 0) schoolWords.Add(mention.FirstWord, mention.EndWord);
            }

            return schoolWords;
        }
    }

    /// <summary>The names of probable pupils that no register entry covers, in text order; found at first use.</summary>
    public ListView<ProbableName> ProbableNames
    {
        get
        {
            if (!probableNamesReady) nameFinder.Find(this, probableNames);
            probableNamesReady = true;
            return new ListView<ProbableName>(probableNames);
        }
    }

    /// <summary>The runs of words that are written as names, whoever they mean, in text order; found at first use.</summary>
    internal ListView<NameCandidate> NameCandidates
    {
        get
        {
            if (!nameCandidatesReady) new NameCandidateScanner(this, NameCues).Scan(nameCandidates);
            nameCandidatesReady = true;
            return new ListView<NameCandidate>(nameCandidates);
        }
    }

    /// <summary>Whom the post speaks of by name, in text order; found at first use.</summary>
    public ListView<PersonReference> NamedPeople
    {
        get
        {
            if (!namedPeopleReady) personReferences.FindNames(this, namedPeople);
            namedPeopleReady = true;
            return new ListView<PersonReference>(namedPeople);
        }
    }

    /// <summary>Whom the post speaks of, by name or by a noun such as "our caretaker", in text order; found at first use.</summary>
    public ListView<PersonReference> People
    {
        get
        {
            if (peopleReady) return new ListView<PersonReference>(people);
            people.AddRange(NamedPeople.Span);
            personReferences.AddNouns(this, people);
            peopleReady = true;
            return new ListView<PersonReference>(people);
        }
    }

    /// <summary>The days that the post names, in text order, seen from <see cref="PublishDay"/>; found at first use.</summary>
    public ListView<DateMention> Dates
    {
        get
        {
            FindDates();
            return new ListView<DateMention>(dates);
        }
    }

    /// <summary>The times of day that the post names, in text order; found at first use.</summary>
    public ListView<TimeMention> Times
    {
        get
        {
            FindDates();
            return new ListView<TimeMention>(times);
        }
    }

    /// <summary>The words that go with each image, in the order of <see cref="Post.Images"/>; collected at first use.</summary>
    public ListView<ImageTexts> ImageTexts
    {
        get
        {
            if (!imageTextsReady) Images.ImageTexts.Collect(Post, imageTexts);
            imageTextsReady = true;
            return new ListView<ImageTexts>(imageTexts);
        }
    }

    /// <summary>What the words around names tell; read sentence by sentence as it is asked for.</summary>
    internal NameCueMap NameCues
    {
        get
        {
            if (!nameCuesReady) nameCues.Reset(Post);
            nameCuesReady = true;
            return nameCues;
        }
    }

    /// <summary>
    /// How much a sentence (its index in <see cref="Post.Sentences"/>) sounds like an act: the model's margin, above zero when it rather does, about 1 when it plainly does.
    /// Evidence beside a rule's own, never the whole of it.
    /// </summary>
    public float Sounds(int sentence, SpeechAct act) => SpeechActs.Of(sentence, act);

    /// <summary>Whether a rule, by its id, is on for this post.</summary>
    public bool HasRule(string id)
    {
        foreach (ActiveRule rule in activeRules)
        {
            if (rule.Analyzer.Descriptor.Id == id) return true;
        }

        return false;
    }

    /// <summary>What stands in a sentence (its index in <see cref="Post.Sentences"/>) that is no word.</summary>
    public SentenceMarks Marks(int sentence) => SpeechActs.MarksOf(sentence);

    /// <summary>How much each sentence sounds like each act; read at first use.</summary>
    internal SpeechActScores SpeechActs
    {
        get
        {
            if (!speechActsReady) speechActs.Read(Post);
            speechActsReady = true;
            return speechActs;
        }
    }

    /// <summary>The names that the workspace gives to the school and its places.</summary>
    internal KnownPhrases KnownPhrases => configuration.KnownPhrases;

    /// <summary>How the school and its trust are called, for names that are no prose: handles, account ids.</summary>
    public SchoolNameIndex SchoolNames => configuration.SchoolNames;

    /// <summary>The suppressions that the post states, sound or not.</summary>
    public IReadOnlyList<SuppressionEntry> Suppressions => suppressions;

    /// <summary>The matches of a word list that the rule declares in <see cref="PostAnalyzer.Lexicons"/>, in text order.</summary>
    public ReadOnlySpan<TermMatch> Terms(Lexicon lexicon) => terms.Of(configuration.Vocabulary.IndexOf(lexicon));

    /// <summary>
    /// What the file that the post names by a source tells beside its pixels; null when it does not lie in the workspace or does not exist.
    /// The file is read when the first rule asks.
    /// </summary>
    public ImageMetadata? ImageMetadata(string source) => configuration.FindMedia(Post.Path, source, mediaRoot) is { } path ? media.Metadata(path) : null;

    /// <summary>The SHA-256 of the file that the post names by a source; null as in <see cref="ImageMetadata"/>.</summary>
    public string? FileHash(string source) => configuration.FindMedia(Post.Path, source, mediaRoot) is { } path ? media.Sha256(path) : null;

    /// <summary>The prose of some words, from the start of the first to the end of the last.</summary>
    public TextSpan WordSpan(int firstWord, int wordCount) =>
        TextSpan.FromBounds(Post.Words[firstWord].Start, Post.Words[firstWord + wordCount - 1].End);

    /// <summary>Reports a finding at a place of the file.</summary>
    /// <param name="span">File offsets.</param>
    /// <param name="message">Lower case, no full stop, no personal data.</param>
    /// <param name="raised">The severity when nothing is configured and the case is graver than the rule's default.</param>
    /// <param name="atMost">The most this evidence can carry, whatever is configured.</param>
    /// <param name="act">The act of speech, where it is one.</param>
    public void Report(
        TextSpan span,
        string message,
        DiagnosticSeverity? raised = null,
        DiagnosticSeverity atMost = DiagnosticSeverity.Error,
        string? help = null,
        double confidence = 1,
        IReadOnlyList<CodeFix>? fixes = null,
        IReadOnlyList<RelatedSpan>? related = null,
        IReadOnlyList<Evidence>? evidence = null,
        DiagnosticDescriptor? redactedAs = null,
        ActFinding? act = null)
    {
        DiagnosticDescriptor descriptor = rule.Analyzer.Descriptor;
        DiagnosticSeverity severity = rule.Severity ?? raised ?? descriptor.DefaultSeverity;
        if (IsGate && !rule.IsExplicit && descriptor.GateSeverity is { } gate && gate > severity) severity = gate;
        if (severity > atMost) severity = atMost;
        diagnostics.Add(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = severity,
            Span = Clamp(span),
            Message = message,
            Help = help ?? descriptor.Help,
            Confidence = confidence,
            Fixes = fixes ?? [],
            Related = related ?? [],
            Evidence = evidence ?? [],
            RedactedAs = redactedAs,
            Act = act,
        });
    }

    /// <summary>The file's span of some prose; for <see cref="Report"/> and fixes.</summary>
    public TextSpan Source(TextSpan prose) => Post.Prose.ToSource(prose);

    /// <summary>A suggested fix that replaces some prose, or none when markup stands inside it.</summary>
    public IReadOnlyList<CodeFix> Replace(TextSpan prose, string newText, string title, FixSafety safety = FixSafety.Suggested) =>
        Post.Prose.IsVerbatim(prose) ? [new CodeFix(title, safety, [new TextChange(Source(prose), newText)])] : [];

    internal List<Diagnostic> Run(LintConfiguration lintConfiguration, SourceText text, string path, LintOptions options)
    {
        configuration = lintConfiguration;
        Today = options.Today;
        IsGate = options.IsGate;
        isSweep = options.IsSweep;
        media = options.Media;
        mediaRoot = options.MediaRoot;
        diagnostics.Clear();
        mentions.Clear();
        schoolMentions.Clear();
        suppressions.Clear();
        pupils.Clear();
        probableNames.Clear();
        nameCandidates.Clear();
        namedPeople.Clear();
        people.Clear();
        dates.Clear();
        imageTexts.Clear();
        times.Clear();
        publication = null;
        datesReady = mentionsReady = pupilsReady = schoolMentionsReady = schoolWordsReady = probableNamesReady = nameCandidatesReady = nameCuesReady = speechActsReady = namedPeopleReady = peopleReady = imageTextsReady = false;
        PostReader.Read(Post, text, path, configuration.Defaults);
        Authorship = Authorship.Of(Post.Metadata, School);
        terms.Scan(Post.WordList, configuration.Vocabulary);
        activeRules = configuration.RulesFor(path);
        SuppressionReader.Read(Post, suppressions);
        foreach (ActiveRule active in activeRules)
        {
            rule = active;
            active.Analyzer.Analyze(this);
        }

        EngineDiagnostics.Report(this, diagnostics);
        return diagnostics;
    }

    private void FindDates()
    {
        if (datesReady) return;
        datesReady = true;
        new DateScanner(Post, PublishDay, dates).Scan();
        TimeScanner.Scan(Post, times);
    }

    /// <summary>Keeps a span inside the file and off the halves of surrogate pairs.</summary>
    private TextSpan Clamp(TextSpan span)
    {
        string content = Post.Text.Content;
        int start = Math.Clamp(span.Start, 0, content.Length), end = Math.Clamp(span.End, start, content.Length);
        if (start > 0 && start < content.Length && char.IsLowSurrogate(content[start]) && char.IsHighSurrogate(content[start - 1])) start--;
        if (end > start && end < content.Length && char.IsLowSurrogate(content[end]) && char.IsHighSurrogate(content[end - 1])) end++;
        return TextSpan.FromBounds(start, end);
    }
}
