namespace PostLint.School;

/// <summary>Holds what a post shows of a person against the consents on record.</summary>
public static class ConsentCheck
{
    /// <summary>The state for naming a person, with the surname or by forename alone.</summary>
    public static ConsentState ForName(SchoolFacts school, Person person, bool showsSurname, string? platform, DateOnly day)
    {
        ConsentKinds enough = showsSurname ? ConsentKinds.Name : ConsentKinds.Name | ConsentKinds.FirstName;
        return Weigh(school.Consents.Of(person.Id, person.Groups), enough, ConsentKinds.Name | ConsentKinds.FirstName, platform, day);
    }

    /// <summary>The state for showing a person or a group in an image.</summary>
    public static ConsentState ForImage(SchoolFacts school, string subject, IEnumerable<string> groups, bool isVideo, string? platform, DateOnly day)
    {
        ConsentKinds enough = isVideo ? ConsentKinds.Photo | ConsentKinds.Video : ConsentKinds.Photo;
        return Weigh(school.Consents.Of(subject, groups), enough, enough, platform, day);
    }

    /// <summary>Whether a person may be named beside a picture of the person: a consent to both together, not one to each.</summary>
    public static bool AllowsNameWithPhoto(SchoolFacts school, Person person, string? platform, DateOnly day) =>
        school.Consents.Of(person.Id, person.Groups).Any(consent => (consent.Kinds & ConsentKinds.NameWithPhoto) != ConsentKinds.None && consent.Covers(platform, day));

    /// <summary>The best that the consents give; of those that fall short, the one that comes nearest.</summary>
    private static ConsentState Weigh(IEnumerable<Consent> consents, ConsentKinds enough, ConsentKinds related, string? platform, DateOnly day)
    {
        var best = ConsentState.None;
        foreach (Consent consent in consents)
        {
            if ((consent.Kinds & related) == ConsentKinds.None) continue;
            ConsentState state = StateOf(consent, enough, platform, day);
            if (state == ConsentState.Granted) return state;
            if (best == ConsentState.None || state == ConsentState.FirstNameOnly) best = state;
        }

        return best;
    }

    private static ConsentState StateOf(Consent consent, ConsentKinds enough, string? platform, DateOnly day)
    {
        if (consent.WithdrawnOn is { } withdrawn && day >= withdrawn) return ConsentState.Withdrawn;
        if (consent.Until is { } until && day > until) return ConsentState.Expired;
        if (consent.From is { } from && day < from) return ConsentState.NotYetBegun;
        if (!consent.Covers(platform, day)) return ConsentState.OtherPlatform;
        return (consent.Kinds & enough) != ConsentKinds.None ? ConsentState.Granted : ConsentState.FirstNameOnly;
    }
}
