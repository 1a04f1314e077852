using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Decides whether an address may stand in a post, and reports it when not. Each method returns where the address ends, in prose offsets.</summary>
internal static class PostalAddressReport
{
    private const string HomeMessage = "this tells everybody where somebody lives";
    private const string Unclear = "this address is not one that the school has cleared for publication";

    private static readonly Lexicon Known = Lexicon.Embedded("known-addresses");

    /// <summary>A house number and street.</summary>
    public static int Street(PostContext context, TextSpan segment, StreetAddressMatch address)
    {
        ReadOnlySpan<char> text = context.Post.Prose[segment];
        PlaceContextKind place = PlaceContext.Of(text, address.Span);
        bool believed = address.IsClear || place == PlaceContextKind.Home || HoldsPostcode(text, address.Span);
        if (!believed || place == PlaceContextKind.Public || IsCleared(context, text, address.Span)) return segment.Start + address.Span.End;
        if (place != PlaceContextKind.Home && PlaceContext.IsCounted(text, address.Span.End)) return segment.Start + address.Span.End;
        return Report(context, segment, address.Span, place == PlaceContextKind.Home ? HomeMessage : Unclear);
    }

    /// <summary>A postcode without a street before it.</summary>
    public static int Postcode(PostContext context, TextSpan segment, TextSpan postcode)
    {
        ReadOnlySpan<char> text = context.Post.Prose[segment];
        PlaceContextKind place = PlaceContext.Of(text, postcode);
        if (place == PlaceContextKind.Public || PlaceContext.IsCode(text, postcode.Start) || IsCleared(context, text, postcode)) return segment.Start + postcode.End;
        return Report(context, segment, postcode, place == PlaceContextKind.Home ? HomeMessage : Unclear);
    }

    /// <summary>A street or named house right behind words that say that somebody lives there.</summary>
    public static void Home(PostContext context, TextSpan segment, StreetAddressMatch street)
    {
        ReadOnlySpan<char> text = context.Post.Prose[segment];
        if (HoldsPostcode(text, street.Span) || IsCleared(context, text, street.Span)) return;
        if (PlaceContext.Of(text, street.Span) != PlaceContextKind.Public) Report(context, segment, street.Span, HomeMessage);
    }

    private static bool IsCleared(PostContext context, ReadOnlySpan<char> text, TextSpan address) =>
        IsKnown(text.Slice(address.Start, address.Length)) || AllowedPlaces.Holds(context.School, text, address);

    private static bool IsKnown(ReadOnlySpan<char> address)
    {
        foreach (LexiconTerm term in Known.Terms)
        {
            if (AllowedPlaces.Contains(address, term.Text)) return true;
        }

        return false;
    }

    private static bool HoldsPostcode(ReadOnlySpan<char> text, TextSpan address) =>
        UkPostcode.TryFind(text[..address.End], address, out _);

    private static int Report(PostContext context, TextSpan segment, TextSpan address, string message)
    {
        TextSpan prose = address with { Start = segment.Start + address.Start };
        context.Report(context.Source(prose), message, fixes: context.Replace(prose, "", "take the address out"));
        return prose.End;
    }
}
