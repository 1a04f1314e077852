using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Accounts;

/// <summary>PL7017: a post to pupils or families from an account that may not write to them, or without the leave for it.</summary>
public sealed class AudienceAccountMismatch : PostAnalyzer
{
    /// <summary>Shared with the rule over the configuration file.</summary>
    internal static DiagnosticDescriptor Shared { get; } = new()
    {
        Id = "PL7017",
        Name = "audience-account-mismatch",
        Title = "Audience not allowed on this account",
        Help = "write to them on a school account, through somebody who may",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override DiagnosticDescriptor Descriptor => Shared;

    public override void Analyze(PostContext context)
    {
        // The rule is about staff; pupils and parents write to one another as they like.
        if (context.Authorship.Role is "pupil" or "parent" or "ex-staff") return;
        if (context.Authorship.IsOfficial) CheckOfficial(context);
        else if (context.Authorship.IsPersonal || context.School.HasAccounts && context.Post.Metadata.Has("account")) CheckOwn(context);
    }

    private static void CheckOfficial(PostContext context)
    {
        if (Find(context.Post.Metadata.Audience, "pupils") is not { } pupils) return;
        var leave = new PupilLeave(context);
        if (leave.Problem is { } problem) Report(context, pupils, problem, leave.Help, atMost: leave.IsNeeded ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning);
    }

    private static void CheckOwn(PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        var tie = new ClaimedTie(context);
        if (tie.Problem is { } problem)
        {
            context.Report(metadata.Place("relationship"), problem, help: "register the relationship and report it to the headteacher, or leave the contact");
            return;
        }

        if (tie.Holds) return;
        var contacts = new BannedContacts(context.Policy);
        string account = context.Authorship.IsPersonal ? "a personal account" : "an account that is not the school's";
        foreach (MetadataValue audience in metadata.Audience)
        {
            if (contacts.Of(audience.Text) is not { } people) continue;
            Report(context, audience, $"this writes to {people} from {account}", null, fixes: AccountChange.Of(context));
            return;
        }

        if (BannedContacts.IsAtPupil(context)) context.Report(metadata.Place("target"), $"this goes to a pupil's page from {account}");

        // To turn somebody down or send them to the school's channel is what the policy wants.
        if (metadata.Kind == "reply" && metadata.Text("reply_purpose") is not ("decline" or "signpost") && contacts.Of(BannedContacts.Sender(metadata)) is { } sender)
            context.Report(metadata.Place("in_reply_to"), $"this answers {sender} from {account}", fixes: AccountChange.Of(context));
    }

    private static MetadataValue? Find(IReadOnlyList<MetadataValue> audience, string name)
    {
        foreach (MetadataValue value in audience)
        {
            if (value.Text.Equals(name, StringComparison.OrdinalIgnoreCase)) return value;
        }

        return null;
    }

    private static void Report(PostContext context, MetadataValue audience, string message, string? help, DiagnosticSeverity atMost = DiagnosticSeverity.Error, IReadOnlyList<CodeFix>? fixes = null) =>
        context.Report(audience.Span.IsEmpty ? context.Post.Metadata.Place("audience") : audience.Span, message, atMost: atMost, help: help, fixes: fixes);
}
