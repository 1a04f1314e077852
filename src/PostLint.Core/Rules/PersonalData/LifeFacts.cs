using PostLint.Analysis;

namespace PostLint.Rules.PersonalData;

/// <summary>Gives each word of <c>birth-words.txt</c> to the reader of what it announces.</summary>
internal static class LifeFacts
{
    public static LifeFact Read(PostContext context, TermMatch match)
    {
        int section = match.Section;
        if (section == BirthWords.Born) return BirthDates.Read(context, match);
        if (section == BirthWords.Birthday) return Birthdays.Read(context, match);
        if (section == BirthWords.Greeting) return Birthdays.ReadGreeting(context, match);
        if (section == BirthWords.Arrival) return BabyArrivals.Read(context, match);
        if (section == BirthWords.Part) return PartYears.Read(context, match);
        if (section == BirthWords.Number) return BareAges.ReadWord(context, match.FirstWord);
        if (section == BirthWords.Ordinal) return OrdinalBirthdays.Read(context, context.WordSpan(match.FirstWord, 1));
        if (section == BirthWords.Candles) return Milestones.ReadCandles(context, match);
        if (section == BirthWords.Milestone) return Milestones.Read(context, match);
        if (section == BirthWords.Teenager) return StatedAges.ReadTeenager(context, match);
        return section == BirthWords.Big ? PartYears.ReadBig(context, match) : StatedAges.Read(context, match);
    }
}
