using PostLint.Analysis;
using PostLint.School;

namespace PostLint.Rules.PupilIdentity;

/// <summary>PL2005: an adult of the school is named whom nothing on record allows to be named.</summary>
public sealed class AdultNameWithoutConsent : PostAnalyzer
{
    public override DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "PL2005",
        Name = "adult-name-without-consent",
        Title = "Adult named without consent",
        Help = "say the role instead, for example 'a parent' or 'our caretaker', or record the person's consent; staff who agree get 'may_be_named: true'",
        DefaultSeverity = DiagnosticSeverity.Warning,
        YieldsTo = ["PL6003"],
    };

    public override void Analyze(PostContext context)
    {
        if (!context.IsConfigured) return;
        foreach (PersonReference reference in context.NamedPeople)
        {
            if (reference.Sort == ReferenceSort.Pupil && !AdultNames.MayBeAdult(context, reference) || !IsProtected(context, reference)) continue;
            bool parent = reference.Person is { Kind: PersonKind.Parent } || AdultNames.IsParent(context, reference);
            context.Report(
                context.Source(context.WordSpan(reference.FirstWord, reference.EndWord - reference.FirstWord)),
                parent ? "a parent is named, and nothing on record allows it" : "an adult is named, and nothing on record allows it",
                raised: parent ? DiagnosticSeverity.Error : null,
                confidence: reference.Person is null ? Math.Clamp(reference.Weight / 6, 0.4, 0.85) : 1,
                fixes: AdultNames.ByRole(context, reference));
        }
    }

    private static bool IsProtected(PostContext context, PersonReference reference)
    {
        if (AdultNames.HasAgreed(context, reference)) return false;
        if (reference.Person is not { } person) return AdultNames.IsUnregistered(context, reference);
        if (person.MayBeNamed == true || context.Authorship.Author == person || AdultNames.IsPublic(person)) return false;
        return ConsentCheck.ForName(context.School, person, showsSurname: true, context.Post.Metadata.Platform, context.PublishDay) != ConsentState.Granted;
    }
}
