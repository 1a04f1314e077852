namespace PostLint.Rules.PersonalData.Formats;

/// <summary>Whose number it is, as the words beside it tell.</summary>
public enum PhoneNumberOwner
{
    Unknown,
    /// <summary>The writer's.</summary>
    Self,
    /// <summary>A relative's, friend's or neighbour's, or somebody's at home.</summary>
    Private,
    /// <summary>Somebody with a title: a member of staff, mostly.</summary>
    Titled,
    Organisation,
}
