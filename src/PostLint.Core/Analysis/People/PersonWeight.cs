namespace PostLint.Analysis;

/// <summary>How well readers can tell whom a reference means: a name best, "a boy" hardly, "any child" not at all.</summary>
internal static class PersonWeight
{
    public static double Of(PersonReference person)
    {
        if (person.IsName) return person.Person is not null || person.Weight >= 2.5 ? 2.25 : person.Weight >= 1.5 ? 1.75 : 1.1;
        if (person.Is(ReferenceTraits.Generic)) return 0;
        bool few = person.Is(ReferenceTraits.Few | ReferenceTraits.OneOf | ReferenceTraits.Only), placed = person.Is(ReferenceTraits.Year | ReferenceTraits.Group);
        if (person.Is(ReferenceTraits.Plural) && !few) return person.Is(ReferenceTraits.Possessed) ? 1.6 : person.Is(ReferenceTraits.Definite) && placed && person.Sort != ReferenceSort.Parent ? 0.75 : 0;
        double weight = person.Sort switch
        {
            ReferenceSort.Pupil => person.Is(ReferenceTraits.Own) ? 1.5 : 1,
            ReferenceSort.Staff => person.Is(ReferenceTraits.Own | ReferenceTraits.Definite | ReferenceTraits.Year) ? 1.6 : 0.75,
            ReferenceSort.Parent => person.Is(ReferenceTraits.Possessed) ? 1.6 : 1,
            ReferenceSort.Relative => person.Is(ReferenceTraits.Possessed | ReferenceTraits.Own) ? 1.6 : 0.75,
            _ => 0.5,
        };
        if (person.Is(ReferenceTraits.Talent) && !placed && !person.Is(ReferenceTraits.Own)) weight -= 0.5;
        if (!person.Is(ReferenceTraits.Definite | ReferenceTraits.Indefinite | ReferenceTraits.Few | ReferenceTraits.OneOf) && !placed) weight -= 0.6;
        return weight + (placed ? 0.5 : 0) + (few ? 0.5 : 0);
    }
}
