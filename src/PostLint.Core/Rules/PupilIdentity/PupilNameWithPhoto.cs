using PostLint.Analysis;
using PostLint.School;

namespace PostLint.Rules.PupilIdentity;

/// <summary>PL2002: a pupil is named in a post that shows the pupil, and no consent on record covers the two together.</summary>
public sealed class PupilNameWithPhoto : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL2002",
        Name = "pupil-name-with-photo",
        Title = "Name and photo together without both consents",
        Help = "take the name out of text, caption and alt text, or use a picture that does not show the pupil",
        DefaultSeverity = DiagnosticSeverity.Error,
        YieldsTo = ["PL6003"],
    };

    public override void Analyze(PostContext context)
    {
        if (context.Post.Images.Count == 0 || !context.School.HasPupilRegister) return;
        foreach (PupilMention mention in context.PupilMentions)
        {
            if (!IsShownUncovered(context, mention)) continue;
            context.Report(
                context.Source(context.WordSpan(mention.FirstWord, mention.WordCount)),
                "this pupil is named and pictured, and the records do not allow the two together",
                confidence: Math.Min(1, mention.Score / 6),
                fixes: PupilNameFix.Of(context, mention),
                evidence: mention.Evidence);
        }
    }

    /// <summary>Whether anybody who fits the words is in a picture of the post without consent to both.</summary>
    private static bool IsShownUncovered(PostContext context, PupilMention mention)
    {
        var shown = new ShownPupil(context, mention);
        foreach (Person person in mention.Candidates.Count < NameIndex.ManyBearers ? mention.Candidates : mention.Candidates.Concat(Declared(context, mention)))
        {
            bool own = context.Authorship.IsPersonal && context.Authorship.Author == person;
            if (!own && !ConsentCheck.AllowsNameWithPhoto(context.School, person, context.Post.Metadata.Platform, context.PublishDay) && shown.Includes(person)) return true;
        }

        return false;
    }

    /// <summary>Of very many bearers of a name only some are candidates; those whom an image declares count all.</summary>
    private static IEnumerable<Person> Declared(PostContext context, PupilMention mention)
    {
        string word = context.Post.Prose[context.Post.Words[mention.FirstWord].Span].ToString();
        return context.Post.Images.SelectMany(image => image.People).Select(value => context.School.People.Find(value.Text)).OfType<Person>()
            .Where(person => person.Forenames.Any(forename => forename.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
    }
}
