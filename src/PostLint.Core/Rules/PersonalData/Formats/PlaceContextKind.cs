namespace PostLint.Rules.PersonalData.Formats;

/// <summary>What the text around an address shows it to be.</summary>
public enum PlaceContextKind
{
    Unknown,
    /// <summary>Somebody lives or stays there.</summary>
    Home,
    /// <summary>A venue, shop, office or other public building, or a place of history.</summary>
    Public,
}
