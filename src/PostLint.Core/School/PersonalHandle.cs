namespace PostLint.School;

/// <summary>A personal profile of somebody on the staff, as far as the school keeps it.</summary>
/// <param name="Person">The id of the person.</param>
/// <param name="Platform">Where it is.</param>
/// <param name="Handle">What it is called.</param>
/// <param name="Contact">The mailbox that it is tied to, as recorded.</param>
/// <param name="AgreedBy">Who agreed that it stands for the school; null for nobody.</param>
public sealed record PersonalHandle(string Person, string? Platform, string? Handle, Placed<string>? Contact, string? AgreedBy);
