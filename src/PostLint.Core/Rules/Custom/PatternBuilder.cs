using PostLint.Text;

namespace PostLint.Rules.Custom;

/// <summary>Puts the parts of a pattern together.</summary>
internal sealed class PatternBuilder
{
    private readonly List<PatternPlace> places = [];
    private readonly List<List<PatternEnd>> following = [];

    /// <summary>One place.</summary>
    /// <exception cref="PatternException">The pattern has too many.</exception>
    public PatternPart Place(PatternPlaceKind kind, string word = "") =>
        Add(new PatternPlace(kind, kind == PatternPlaceKind.Word ? WordHash.Of(word) : 0, Folding.FoldText(word)), kind == PatternPlaceKind.Word ? [word] : []);

    /// <summary>One place for any of some words, so that a long list costs no more places than a word.</summary>
    /// <exception cref="PatternException">The pattern has too many places.</exception>
    public PatternPart OneOf(IReadOnlyList<string> words) =>
        Add(new PatternPlace(PatternPlaceKind.OneOf, 0, "") { Hashes = [.. words.Select(word => WordHash.Of(word))] }, words);

    /// <summary>Up to so many words of any kind, or none.</summary>
    public PatternPart Gap(int most)
    {
        var ends = new List<PatternEnd>();
        for (int i = 0; i < most; i++)
        {
            PatternEnd end = Place(PatternPlaceKind.Gap).First[0] with { IsLoose = true };
            if (ends.Count > 0) following[ends[^1].Place].Add(end);
            ends.Add(end);
        }

        return new PatternPart([ends[0]], ends, true, []) { IsLooseWhenEmpty = true };
    }

    /// <summary>One part behind another.</summary>
    public PatternPart Sequence(PatternPart left, PatternPart right)
    {
        foreach (PatternEnd end in left.Last)
        {
            foreach (PatternEnd start in right.First) Join(end, start);
        }

        return new PatternPart(
            left.IsOptional ? [.. left.First, .. Past(left, right.First)] : left.First,
            right.IsOptional ? [.. Past(right, left.Last), .. right.Last] : right.Last,
            left.IsOptional && right.IsOptional,
            Better(left.Anchors, right.Anchors))
        {
            IsLooseWhenEmpty = left.IsOptional && right.IsOptional && (left.IsLooseWhenEmpty || right.IsLooseWhenEmpty),
        };
    }

    /// <summary>One part or another.</summary>
    public static PatternPart Choice(PatternPart left, PatternPart right) => new(
        [.. left.First, .. right.First],
        [.. left.Last, .. right.Last],
        left.IsOptional || right.IsOptional,
        left.Anchors.Count == 0 || right.Anchors.Count == 0 ? [] : [.. left.Anchors, .. right.Anchors])
    {
        IsLooseWhenEmpty = left.IsLooseWhenEmpty || right.IsLooseWhenEmpty,
    };

    /// <summary>A part that may be left out.</summary>
    public static PatternPart Optional(PatternPart part) => part with { IsOptional = true, Anchors = [] };

    public TokenPattern Build(PatternPart whole)
    {
        var isLast = new bool[places.Count];
        foreach (PatternEnd end in whole.Last) isLast[end.Place] = true;
        return new TokenPattern([.. places], [.. whole.First.Select(end => end.Place).Distinct()], [.. following.Select(list => list.ToArray())], isLast, whole.Anchors);
    }

    private PatternPart Add(PatternPlace place, IReadOnlyList<string> anchors)
    {
        if (places.Count == TokenPattern.MaxPlaces) throw new PatternException($"the pattern is too long; it may have {TokenPattern.MaxPlaces} words at most");
        places.Add(place);
        following.Add([]);
        PatternEnd[] self = [new(places.Count - 1, false)];
        return new PatternPart(self, self, false, anchors);
    }

    /// <summary>Lets one place follow another; where it may come with a gap between or without, it is loose.</summary>
    private void Join(PatternEnd end, PatternEnd start)
    {
        List<PatternEnd> after = following[end.Place];
        bool isLoose = end.IsLoose || start.IsLoose;
        int known = after.FindIndex(to => to.Place == start.Place);
        if (known < 0) after.Add(start with { IsLoose = isLoose });
        else if (isLoose) after[known] = start with { IsLoose = true };
    }

    /// <summary>The ends behind or before a part that is left out.</summary>
    private static IEnumerable<PatternEnd> Past(PatternPart empty, IReadOnlyList<PatternEnd> ends) =>
        empty.IsLooseWhenEmpty ? ends.Select(end => end with { IsLoose = true }) : ends;

    /// <summary>The anchors that are rarer in running text, which long words are.</summary>
    private static IReadOnlyList<string> Better(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        if (left.Count == 0 || right.Count == 0) return left.Count == 0 ? right : left;
        return right.Min(word => word.Length) > left.Min(word => word.Length) ? right : left;
    }
}
