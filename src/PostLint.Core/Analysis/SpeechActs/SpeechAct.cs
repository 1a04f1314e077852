namespace PostLint.Analysis;

/// <summary>What a sentence does, as the model of speech acts tells them apart. The number is the act's place in the model's rows.</summary>
public enum SpeechAct
{
    /// <summary>Insults, belittles or judges a person or a group (PL3002).</summary>
    Derogation,
    /// <summary>Threatens, hounds, shames or shuts out (PL3004).</summary>
    Threat,
    /// <summary>Accuses somebody of a crime, dishonesty or incompetence (PL3005).</summary>
    Allegation,
    /// <summary>Complains of the school or of people in it (PL3006).</summary>
    Complaint,
    /// <summary>Makes fun of pupils (PL3008).</summary>
    Ridicule,
    /// <summary>Tells of misbehaviour and what came of it (PL3009).</summary>
    BehaviourIncident,
    /// <summary>Takes a side in politics (PL3010).</summary>
    PoliticalStatement,
    /// <summary>Advertises a business (PL3011).</summary>
    CommercialPromotion,
    /// <summary>Asks for money for others (PL3012).</summary>
    DonationRequest,
    /// <summary>Sells the writer's own goods or services (PL3013).</summary>
    PersonalGain,
    /// <summary>Is not for children's eyes (PL3015).</summary>
    AgeInappropriate,
    /// <summary>Is chummy with pupils or families (PL3018).</summary>
    OverFamiliarity,
    /// <summary>Asks pupils for contact outside the school's channels (PL3019).</summary>
    ContactInvitation,
    /// <summary>Tells of the writer's private life (PL3020).</summary>
    PersonalContent,
    /// <summary>Puts the school's name at risk (PL3021).</summary>
    ReputationRisk,
    /// <summary>Could lead to harm (PL3022).</summary>
    HarmRisk,
    /// <summary>Presents a personal view as the school's (PL4004).</summary>
    ViewAsSchool,
    /// <summary>Says that something was removed, without why (PL4007).</summary>
    ModerationWithoutReason,
    /// <summary>Recommends an outside body (PL4008).</summary>
    Endorsement,
    /// <summary>Takes over what others made, without naming them (PL4009).</summary>
    UnacknowledgedSource,
    /// <summary>Gives away what is not announced (PL5001).</summary>
    EarlyDisclosure,
    /// <summary>Passes on what is marked as internal (PL5002).</summary>
    ConfidentialMaterial,
    /// <summary>Tells of a safeguarding matter or a case (PL5003).</summary>
    Casework,
    /// <summary>Gives away prices, bids or pay (PL5004).</summary>
    CommercialSecret,
    /// <summary>Gives away what was said inside (PL5005).</summary>
    InternalSource,
    /// <summary>Takes a group or a post for private (PL5007).</summary>
    FalsePrivacy,
    /// <summary>Answers the press (PL5008).</summary>
    PressAnswer,
    /// <summary>Ties health, faith, origin or support to a person (PL1006).</summary>
    SpecialCategory,
    /// <summary>Tells of somebody's private life (PL1007).</summary>
    PrivateLife,
    /// <summary>Speaks to one person or family (PL2007).</summary>
    MessageToOne,
    /// <summary>Touches a topic that a senior colleague must see first (PL7003).</summary>
    ControversialTopic,
    /// <summary>Does the school's business (PL7005).</summary>
    SchoolBusiness,
    /// <summary>Belittles a group of people, generalises about one or shuts one out (PL3003).</summary>
    GroupRemark,
    /// <summary>Says the opposite of what is meant, or sighs at readers (PL3016).</summary>
    Sarcasm,
}
