using PostLint.Analysis;

namespace PostLint.Rules;

/// <summary>Every rule, one line each, in id order (<c>eng/new-rule.sh</c> adds one). The only registry.</summary>
public static class RuleCatalog
{
    public static IReadOnlyList<PostAnalyzer> All { get; } =
    [
        new Metadata.MetadataMissing(),
        new Metadata.MetadataUnknownKey(),
        new Metadata.SuppressionWithoutReason(),
        new PersonalData.PhoneNumber(),
        new PersonalData.EmailAddress(),
        new PersonalData.PostalAddress(),
        new PersonalData.BirthDateOrAge(),
        new PersonalData.OfficialIdentifier(),
        new PersonalData.SpecialCategoryDetail(),
        new PersonalData.PrivateLifeDetail(),
        new PersonalData.IdentifyingCombination(),
        new PupilIdentity.PupilNameWithoutConsent(),
        new PupilIdentity.PupilNameWithPhoto(),
        new PupilIdentity.ConsentScopeExceeded(),
        new PupilIdentity.ProbablePupilName(),
        new PupilIdentity.AdultNameWithoutConsent(),
        new PupilIdentity.IndividualOnPersonalAccount(),
        new PupilIdentity.MessageToSpecificPerson(),
        new PupilIdentity.PupilTagged(),
        new Tone.OffensiveLanguage(),
        new Tone.DerogatoryOrJudgemental(),
        new Tone.DiscriminatoryLanguage(),
        new Tone.HarassmentOrThreat(),
        new Tone.DefamatoryAllegation(),
        new Tone.ComplaintOrGrievance(),
        new Tone.RidiculeOfPupils(),
        new Tone.BehaviourIncident(),
        new Tone.PoliticalStatement(),
        new Tone.CommercialPromotion(),
        new Tone.DonationRequest(),
        new Tone.PersonalGain(),
        new Tone.SpamPattern(),
        new Tone.AgeInappropriate(),
        new Tone.UnprofessionalRegister(),
        new Tone.ToneAudienceMismatch(),
        new Tone.OverFamiliar(),
        new Tone.PupilContactInvitation(),
        new Tone.PersonalContentOfficial(),
        new Tone.ReputationRisk(),
        new Tone.HarmRisk(),
        new Disclaimers.MissingDisclaimer(),
        new Disclaimers.InadequateDisclaimer(),
        new Disclaimers.UndeclaredAuthor(),
        new Disclaimers.PersonalViewAsSchool(),
        new Disclaimers.AccountImpliesOfficial(),
        new Disclaimers.AffiliationDisclosed(),
        new Disclaimers.ModerationReasonMissing(),
        new Disclaimers.EndorsementWithoutCaveat(),
        new Disclaimers.SourceNotAcknowledged(),
        new Confidentiality.NotYetPublic(),
        new Confidentiality.ConfidentialMarking(),
        new Confidentiality.SafeguardingOrCasework(),
        new Confidentiality.CommerciallySensitive(),
        new Confidentiality.InternalSource(),
        new Confidentiality.Credential(),
        new Confidentiality.FalsePrivacy(),
        new Confidentiality.JournalistResponse(),
        new Images.ImageSubjectWithoutConsent(),
        new Images.ImagePeopleUndeclared(),
        new Images.DoNotPublish(),
        new Images.PupilImageOnPersonalAccount(),
        new Images.IdentityInImageMetadata(),
        new Images.ImageLocationMetadata(),
        new Images.ImageSuitabilityUnreviewed(),
        new Images.ImageCreditMissing(),
        new Images.PeopleTagged(),
        new Images.BrandingOnPersonalAccount(),
        new Images.LinkToPersonalAccount(),
        new Images.LinkUnapproved(),
        new Images.CommercialFollow(),
        new Images.LinkToInternalDocument(),
        new Images.AltTextMissing(),
        new Publishing.ApprovalMissing(),
        new Accounts.AuthorNotAuthorised(),
        new Publishing.SeniorCheckRequired(),
        new Accounts.AccountNotRegistered(),
        new Publishing.SchoolBusinessOnPersonal(),
        new Publishing.PersonalPostViaSchool(),
        new Publishing.PersonalPostInHours(),
        new Publishing.CategoryNotPermitted(),
        new Accounts.MonitoringCoverMissing(),
        new Publishing.ReplyOverdue(),
        new Publishing.ReplyWithoutSignpost(),
        new Publishing.EmbargoBreached(),
        new Accounts.AudienceAccountMismatch(),
        new Publishing.UnresolvedDraftMarker(),
        new Publishing.StaleOrPastDate(),
        new Accounts.WorkEmailOnProfile(),
    ];

    /// <summary>The rules over <c>postlint.yml</c>, in id order.</summary>
    public static IReadOnlyList<ConfigurationAnalyzer> Configuration { get; } =
    [
        new Metadata.RegisterUnavailable(),
        new Confidentiality.CredentialInConfiguration(),
        new Accounts.AuthorisationInConfiguration(),
        new Accounts.AccountsInConfiguration(),
        new Accounts.TooFewOwners(),
        new Accounts.AccountRecordIncomplete(),
        new Accounts.MonitoringInConfiguration(),
        new Accounts.AuthorisedPersonLapsed(),
        new Accounts.ProfileReviewOverdue(),
        new Accounts.RelationshipsInConfiguration(),
        new Accounts.WorkEmailInConfiguration(),
    ];

    /// <summary>The descriptors of all rules and of what the engine says itself, in id order, each once.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. All.Select(rule => rule.Descriptor)
            .Concat(Configuration.Select(rule => rule.Descriptor))
            .Concat([UnusedSuppressions.Descriptor, EngineDiagnostics.Undecodable, EngineDiagnostics.TooComplex])
            .DistinctBy(descriptor => descriptor.Id)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    /// <summary>The descriptor with an id (any case) or a name, or null.</summary>
    public static DiagnosticDescriptor? FindDescriptor(string idOrName) =>
        Descriptors.FirstOrDefault(descriptor => string.Equals(descriptor.Id, idOrName, StringComparison.OrdinalIgnoreCase) || descriptor.Name == idOrName);

    /// <summary>The rule with an id (any case) or a name, or null.</summary>
    public static PostAnalyzer? Find(string idOrName)
    {
        foreach (PostAnalyzer rule in All)
        {
            if (string.Equals(rule.Descriptor.Id, idOrName, StringComparison.OrdinalIgnoreCase) || rule.Descriptor.Name == idOrName) return rule;
        }

        return null;
    }

    /// <summary>The page of a rule as Markdown, or null for what has none; its file stands beside the rule's and is embedded under its name in Pascal case.</summary>
    public static string? Page(DiagnosticDescriptor descriptor)
    {
        using Stream? stream = typeof(RuleCatalog).Assembly.GetManifestResourceStream($"pages/{PageName(descriptor.Name)}.md");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The page of a rule; every rule has one.</summary>
    public static string Page(PostAnalyzer rule) => Page(rule.Descriptor) ?? throw new InvalidOperationException($"{rule.Descriptor.Id} has no page");

    private static string PageName(string name) => string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
