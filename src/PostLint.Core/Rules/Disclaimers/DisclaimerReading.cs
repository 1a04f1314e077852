using PostLint.Text;

namespace PostLint.Rules.Disclaimers;

/// <summary>
/// The visible disclaimer of a post: its parts, whether it is a configured text, where its first wording stands, and where the post
/// claims the contrary (prose offsets, empty for nowhere).
/// </summary>
internal readonly record struct DisclaimerReading(DisclaimerParts Parts, bool IsConfigured, TextSpan Wording, TextSpan Claim)
{
    public bool IsAbsent => Parts == DisclaimerParts.None && !IsConfigured;

    /// <summary>Whether it says all that the profile requires (<c>disclaimer.required_parts</c>, joined by commas).</summary>
    public bool Says(string requiredParts)
    {
        if (IsConfigured) return true;
        foreach (string part in requiredParts.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!SaysPart(part)) return false;
        }

        return true;
    }

    /// <summary>What is missing first, in words; empty when nothing is.</summary>
    public string Missing(string requiredParts)
    {
        foreach (string part in requiredParts.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!SaysPart(part)) return part switch
            {
                "personal" => "that the content is personal",
                "not-endorsed" => "that the school does not endorse or support it",
                _ => "that the author does not speak for the school",
            };
        }

        return "";
    }

    /// <summary>A school that endorses nothing here is not spoken for either; the reverse does not hold.</summary>
    private bool SaysPart(string part) => part switch
    {
        "personal" => (Parts & DisclaimerParts.Personal) != DisclaimerParts.None,
        "not-endorsed" => (Parts & DisclaimerParts.NotEndorsed) != DisclaimerParts.None,
        "not-on-behalf" => (Parts & (DisclaimerParts.NotOnBehalf | DisclaimerParts.NotEndorsed)) != DisclaimerParts.None,
        _ => true,
    };
}
