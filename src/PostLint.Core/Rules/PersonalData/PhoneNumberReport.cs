using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Decides whether a telephone number may stand in a post, and reports it with its fixes when not.</summary>
internal static class PhoneNumberReport
{
    private const string NotCleared = "this telephone number is not one that the school has cleared for publication";
    private const string Private = "this makes somebody's private telephone number public";

    /// <summary>A number in the prose; its span lies in the segment.</summary>
    public static void Prose(PostContext context, TextSpan segment, UkPhoneNumberMatch number)
    {
        if (IsCleared(context.School, number)) return;
        ReadOnlySpan<char> text = context.Post.Prose[segment];
        PhoneNumberOwner owner = PhoneNumberOwnership.Of(text, number.Span);
        if (MayStand(context.School, text, number, owner)) return;
        TextSpan prose = number.Span with { Start = segment.Start + number.Span.Start };
        Report(context, context.Source(prose), number, owner, Fixes(context, prose));
    }

    /// <summary>The number behind a link; silent when the link's text shows it too.</summary>
    public static void Link(PostContext context, PostLink link, UkPhoneNumberMatch number)
    {
        ReadOnlySpan<char> text = context.Post.Prose[link.Text];
        if (UkPhoneNumber.TryFind(text, new TextSpan(0, text.Length), out UkPhoneNumberMatch shown) && shown.NationalNumber == number.NationalNumber) return;
        if (IsCleared(context.School, number) || MayStand(context.School, text, number, PhoneNumberOwner.Unknown)) return;
        IReadOnlyList<CodeFix> fixes = AllowedContacts.OfficeNumber(context.School) is { } office && link.Target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
            ? [CodeFix.Suggested("call the school office instead", new TextChange(link.TargetSpan, "tel:" + office.Replace(" ", "", StringComparison.Ordinal)))]
            : [];
        Report(context, link.TargetSpan, number, PhoneNumberOwner.Unknown, fixes);
    }

    /// <summary>Whether the number is one of those that may always be printed, whoever it is said to be.</summary>
    private static bool IsCleared(SchoolFacts school, UkPhoneNumberMatch number) =>
        number.Kind == UkPhoneNumberKind.Public || AllowedContacts.HoldsNumber(school, number);

    private static bool MayStand(SchoolFacts school, ReadOnlySpan<char> text, UkPhoneNumberMatch number, PhoneNumberOwner owner)
    {
        bool isPrivate = owner is PhoneNumberOwner.Self or PhoneNumberOwner.Private;
        if (number.Kind == UkPhoneNumberKind.NonGeographic && !isPrivate && PhoneNumberOwnership.IsHelpline(text, number.Span)) return true;
        if (number.Kind == UkPhoneNumberKind.Mobile || isPrivate) return false;
        return !school.HasAllowedContacts || number.Kind == UkPhoneNumberKind.Local;
    }

    private static void Report(PostContext context, TextSpan place, UkPhoneNumberMatch number, PhoneNumberOwner owner, IReadOnlyList<CodeFix> fixes)
    {
        bool own = context.Authorship.IsPersonal && context.Post.Metadata.Kind != "comment" && owner is PhoneNumberOwner.Self or PhoneNumberOwner.Unknown;
        bool isPrivate = number.Kind == UkPhoneNumberKind.Mobile || owner is PhoneNumberOwner.Self or PhoneNumberOwner.Private;
        context.Report(place, isPrivate ? Private : NotCleared, raised: own ? DiagnosticSeverity.Warning : null, fixes: fixes);
    }

    private static IReadOnlyList<CodeFix> Fixes(PostContext context, TextSpan prose)
    {
        IReadOnlyList<CodeFix> remove = context.Replace(prose, "", "take the number out");
        return AllowedContacts.OfficeNumber(context.School) is { } office ? [.. context.Replace(prose, office, "give the school office's number instead"), .. remove] : remove;
    }
}
