using PostLint.Text;

namespace PostLint.Rules.Custom;

/// <summary>Puts the parts of a pattern together.</summary>
internal sealed class PatternBuilder
{
    private readonly List<PatternPlace> places = [];
    private readonly List<List<int>> following = [];

    /// <summary>One place.</summary>
    /// <exception cref="PatternException">The pattern has too many.</exception>
    public PatternPart Place(PatternPlaceKind kind, string word = "")
    {
        if (places.Count == TokenPattern.MaxPlaces) throw new PatternException($"the pattern is too long; it may have {TokenPattern.MaxPlaces} words at most");
        string letters = Folding.FoldText(word);
        places.Add(new PatternPlace(kind, kind == PatternPlaceKind.Word ? WordHash.Of(word) : 0, letters));
        following.Add([]);
        int[] self = [places.Count - 1];
        return new PatternPart(self, self, false, kind == PatternPlaceKind.Word ? [word] : []);
    }

    /// <summary>Up to so many words of any kind, or none.</summary>
    public PatternPart Gap(int most)
    {
        PatternPart gap = PatternPart.Empty;
        var ends = new List<int>();
        for (int i = 0; i < most; i++)
        {
            PatternPart one = Place(PatternPlaceKind.Gap);
            if (ends.Count > 0) following[ends[^1]].Add(one.First[0]);
            ends.Add(one.First[0]);
            gap = gap with { First = [ends[0]], Last = ends };
        }

        return gap;
    }

    /// <summary>One part behind another.</summary>
    public PatternPart Sequence(PatternPart left, PatternPart right)
    {
        foreach (int end in left.Last)
        {
            foreach (int start in right.First)
            {
                if (!following[end].Contains(start)) following[end].Add(start);
            }
        }

        return new PatternPart(
            left.IsOptional ? [.. left.First, .. right.First] : left.First,
            right.IsOptional ? [.. left.Last, .. right.Last] : right.Last,
            left.IsOptional && right.IsOptional,
            Better(left.Anchors, right.Anchors));
    }

    /// <summary>One part or another.</summary>
    public static PatternPart Choice(PatternPart left, PatternPart right) => new(
        [.. left.First, .. right.First],
        [.. left.Last, .. right.Last],
        left.IsOptional || right.IsOptional,
        left.Anchors.Count == 0 || right.Anchors.Count == 0 ? [] : [.. left.Anchors, .. right.Anchors]);

    /// <summary>A part that may be left out.</summary>
    public static PatternPart Optional(PatternPart part) => part with { IsOptional = true, Anchors = [] };

    public TokenPattern Build(PatternPart whole)
    {
        var isLast = new bool[places.Count];
        foreach (int place in whole.Last) isLast[place] = true;
        return new TokenPattern([.. places], [.. whole.First], [.. following.Select(list => list.ToArray())], isLast, whole.Anchors);
    }

    /// <summary>The anchors that are rarer in running text, which long words are.</summary>
    private static IReadOnlyList<string> Better(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        if (left.Count == 0 || right.Count == 0) return left.Count == 0 ? right : left;
        return right.Min(word => word.Length) > left.Min(word => word.Length) ? right : left;
    }
}
