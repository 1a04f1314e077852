namespace PostLint.School.Sealing;

/// <summary>The bits that say which parts a sealed register holds.</summary>
internal static class RegisterParts
{
    public const int Pupils = 1, Consents = 2, DoNotPublish = 4;
}
