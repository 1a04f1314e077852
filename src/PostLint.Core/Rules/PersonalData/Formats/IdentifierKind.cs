namespace PostLint.Rules.PersonalData.Formats;

/// <summary>What kind of number identifies a person.</summary>
internal enum IdentifierKind
{
    NhsNumber,
    /// <summary>Community Health Index number (Scotland).</summary>
    ChiNumber,
    /// <summary>Health and Care number (Northern Ireland).</summary>
    HealthCareNumber,
    NationalInsuranceNumber,
    UniquePupilNumber,
    UniqueLearnerNumber,
    /// <summary>Unique taxpayer reference.</summary>
    TaxReference,
    UcasNumber,
    DrivingLicence,
    PassportNumber,
    /// <summary>The lines of chevrons at the foot of a passport or identity card.</summary>
    MachineReadableZone,
    VehicleRegistration,
    /// <summary>A sort code and an account number together.</summary>
    BankAccount,
    Iban,
    PaymentCard,
    /// <summary>A candidate, ticket or membership number; it identifies a person only beside a name.</summary>
    TicketNumber,
    /// <summary>A number that its label calls a person's: teacher reference, DBS certificate, student id, bus pass.</summary>
    OtherPersonalNumber,
}
