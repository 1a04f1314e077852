using PostLint.Text;

namespace PostLint.School;

/// <summary>
/// Tells which pupils have like records: the same year, and consents and bars that say the same. Rules judge a name by the records of all who bear
/// it, so that of many bearers with like records one can stand for all. In a register of a hundred thousand a usual forename has thousands.
/// </summary>
internal sealed class LikeRecords(ConsentRegister consents, IReadOnlyDictionary<string, DateOnly?> bars)
{
    /// <summary>In a smaller register nobody shares a name with so many that it costs anything.</summary>
    public const int LeastPupils = 1_000;

    private readonly Dictionary<ulong, int> numbers = [];

    /// <summary>The number of a pupil's kind of records, from 1.</summary>
    public int Of(Person pupil)
    {
        ulong records = WordHash.Of(pupil.Year);
        Add(ref records, pupil.Id);
        foreach (string group in pupil.Groups)
        {
            if (bars.ContainsKey(group) || consents.Has(group)) Add(ref records, group);
        }

        if (numbers.TryGetValue(records, out int number)) return number;
        return numbers[records] = numbers.Count + 1;
    }

    private void Add(ref ulong records, string subject)
    {
        if (bars.TryGetValue(subject, out DateOnly? until)) Mix(ref records, until, 1);
        // A sum, as the order of the rows says nothing.
        ulong sum = 0;
        foreach (Consent consent in consents.Of(subject))
        {
            ulong one = (ulong)consent.Kinds;
            Mix(ref one, consent.From, 2);
            Mix(ref one, consent.Until, 3);
            Mix(ref one, consent.WithdrawnOn, 4);
            foreach (string platform in consent.Platforms) one = WordHash.Combine(one, WordHash.Of(platform));
            sum += WordHash.Combine(one, 5);
        }

        records = WordHash.Combine(records, sum);
    }

    private static void Mix(ref ulong hash, DateOnly? date, ulong what) => hash = WordHash.Combine(hash, what << 32 | (uint)(date?.DayNumber ?? -1));
}
