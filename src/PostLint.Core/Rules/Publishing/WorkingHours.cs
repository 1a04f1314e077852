using PostLint.School;

namespace PostLint.Rules.Publishing;

/// <summary>The hours in which a policy wants no private posts (<c>personal_hours</c>), over the school's calendar.</summary>
internal sealed class WorkingHours
{
    private readonly PublishingFacts facts;
    private readonly IReadOnlyList<DayHours> hours;

    private WorkingHours(PublishingFacts facts, IReadOnlyList<DayHours> hours, bool isTeaching)
    {
        this.facts = facts;
        this.hours = hours;
        IsTeaching = isTeaching;
    }

    /// <summary>Whether only timetabled teaching counts.</summary>
    public bool IsTeaching { get; }

    public static WorkingHours Of(string policy, PublishingFacts facts)
    {
        SchoolCalendar calendar = facts.Calendar;
        IReadOnlyList<DayHours> day = (calendar.WorkingDay ?? calendar.SchoolDay) is { } whole ? [whole] : [];
        return policy switch
        {
            "not-in-teaching-time" when calendar.Teaching.Count > 0 => new WorkingHours(facts, calendar.Teaching, isTeaching: true),
            "breaks-only" when calendar.DirectedTime.Count > 0 => new WorkingHours(facts, calendar.DirectedTime, isTeaching: false),
            "breaks-only" when day is [var hours] => new WorkingHours(facts, WithoutBreaks(hours, calendar.Teaching), isTeaching: false),
            "reasonable" => new WorkingHours(facts, [], isTeaching: false),
            _ => new WorkingHours(facts, day, isTeaching: false),
        };
    }

    /// <summary>The end of the stretch of work that holds a UK wall-clock time, or null when the author is free then.</summary>
    public TimeOnly? EndAt(DateTime wall, string? author)
    {
        var day = DateOnly.FromDateTime(wall);
        var time = TimeOnly.FromDateTime(wall);
        bool works = IsTeaching ? facts.Calendar.IsTeachingDay(day) : facts.Calendar.IsStaffDay(day);
        if (!works || author is not null && facts.StaffHours.TryGetValue(author, out IReadOnlyList<DayHours>? own) && Find(own, day, time) is null) return null;
        return Find(hours, day, time);
    }

    private static TimeOnly? Find(IReadOnlyList<DayHours> hours, DateOnly day, TimeOnly time)
    {
        foreach (DayHours stretch in hours)
        {
            if (stretch.Contains(day.DayOfWeek, time)) return stretch.Until;
        }

        return null;
    }

    /// <summary>The day cut at the gaps between teaching periods.</summary>
    private static List<DayHours> WithoutBreaks(DayHours day, IReadOnlyList<DayHours> teaching)
    {
        var parts = new List<DayHours>();
        TimeOnly from = day.From;
        for (int i = 0; i + 1 < teaching.Count; i++)
        {
            if (teaching[i].Until >= teaching[i + 1].From) continue;
            parts.Add(new DayHours(from, teaching[i].Until));
            from = teaching[i + 1].From;
        }

        parts.Add(new DayHours(from, day.Until));
        return parts;
    }
}
