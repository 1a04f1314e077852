using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>PL6003: somebody on the do-not-publish list is named, or declared as shown.</summary>
public sealed class DoNotPublish : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL6003",
        Name = "do-not-publish",
        Title = "Do-not-publish list",
        Help = "the post cannot be published as it stands; take the person out of text and images, and ask the designated safeguarding lead if in doubt",
        DefaultSeverity = DiagnosticSeverity.Error,
        IsBaseline = true,
        IsSuppressible = false,
    };

    public override void Analyze(PostContext context)
    {
        if (context.School.DoNotPublish.Count == 0) return;
        foreach (PupilMention mention in context.PupilMentions)
        {
            if (mention.Candidates.Any(person => context.School.IsBarred(person, context.PublishDay)))
                context.Report(context.Source(context.WordSpan(mention.FirstWord, mention.WordCount)), ProtectedPeople.NameMessage, redactedAs: ProtectedPeople.AsName);
        }

        foreach (PersonMention mention in context.Mentions)
        {
            bool surelyAdult = mention.Person.Kind != PersonKind.Pupil && mention.Form is NameForm.Full or NameForm.TitleSurname;
            if (surelyAdult && context.School.IsBarred(mention.Person, context.PublishDay))
                context.Report(context.Source(context.WordSpan(mention.FirstWord, mention.WordCount)), ProtectedPeople.NameMessage, redactedAs: ProtectedPeople.AsName);
        }

        CheckDeclared(context, context.Post.Metadata.People, image: false);
        foreach (PostImage image in context.Post.Images) CheckDeclared(context, image.People, image: true);
    }

    /// <summary>A visitor's opt-out is an entry of the do-not-photograph list; a colleague's is a consent refused, and PL6001's.</summary>
    private static void CheckDeclared(PostContext context, IReadOnlyList<MetadataValue> people, bool image)
    {
        foreach (MetadataValue value in people)
        {
            Person? person = context.School.People.Find(value.Text);
            bool barred = person is null ? context.School.IsBarred(value.Text, context.PublishDay) : context.School.IsBarred(person, context.PublishDay);
            if (barred || image && person is { PhotoOptOut: true, Kind: PersonKind.Visitor }) context.Report(value.Span, image ? ProtectedPeople.ImageMessage : ProtectedPeople.NameMessage, redactedAs: image ? ProtectedPeople.AsImage : ProtectedPeople.AsName);
        }
    }
}
