using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Tone;

/// <summary>Weighs the signs of prize, money and cure bait in a post; each alone may be honest.</summary>
internal static class SpamBait
{
    private const double Counted = 1.5, Strong = 1, Half = 0.5, Slight = 0.34;

    private static readonly (string Section, double Weight, string Reason)[] Kinds =
    [
        ("bait", Strong, "a phrase of bait"), ("prize", Half, "a prize"), ("money", Half, "easy money"), ("urge", Slight, "an urge to act"), ("contact", Half, "a call for private messages"),
        ("assurance", Half, "an assurance"), ("cure", Half, "a cure or a spell"), ("luck", Slight, "a stroke of luck"), ("engage", Half, "engagement for a prize"), ("wares", Half, "goods for sale"), ("chosen", Half, "a choice of the reader"), ("honest", -Strong, "a school's own event"), ("counting", Counted, "entries that shares and tags buy"),
    ];

    public static Lexicon Words { get; } = Lexicon.Embedded("spam-bait");

    private static readonly int[] Sections = [.. Kinds.Select(kind => Words.Section(kind.Section))];

    private static readonly int Honest = Array.FindIndex(Kinds, kind => kind.Section == "honest"), Chosen = Array.FindIndex(Kinds, kind => kind.Section == "chosen"), Money = Array.FindIndex(Kinds, kind => kind.Section == "money");

    /// <summary>The place and weight of the bait; each kind of sign counts once, a bare link in others' words a little.</summary>
    public static (double Score, TextSpan Span, IReadOnlyList<Evidence> Evidence) Find(PostContext context)
    {
        var evidence = new List<Evidence>();
        TextSpan span = default;
        double score = 0;
        var seen = new HashSet<int>();
        foreach (TermMatch match in context.Terms(Words))
        {
            int kind = Array.IndexOf(Sections, match.Section);
            TextSpan place = context.WordSpan(match.FirstWord, match.WordCount);
            if (context.Post.IsQuoted(place)) continue;
            if (Kinds[kind].Weight > 0) span = span.IsEmpty ? place : TextSpan.FromBounds(span.Start, place.End);
            if (!seen.Add(kind)) continue;
            score += Kinds[kind].Weight;
            evidence.Add(new Evidence(Kinds[kind].Reason, Kinds[kind].Weight));
        }

        if (span.IsEmpty) return default;
        bool others = context.Post.Metadata.Kind == "comment";
        if (HasSum(context.Post) && (seen.Contains(Money) || seen.Contains(Chosen))) Add(Slight, "a sum of money");
        if (MoneyGrows(context.Post)) Add(Half, "money that grows");
        if (others && HasForeignLink(context)) Add(Slight, "a link to elsewhere");
        // A comment comes from anybody, who may well copy the school's words.
        if (others) Add(seen.Contains(Honest) ? Half : Slight / 2, "a comment");
        return (score, span, evidence);

        void Add(double weight, string reason)
        {
            score += weight;
            evidence.Add(new Evidence(reason, weight));
        }
    }

    private static bool HasSum(Post post) => post.Prose.Text.IndexOfAny('\u00A3', '$', '\u20AC') is >= 0 and int at && at + 1 < post.Prose.Length && char.IsAsciiDigit(post.Prose.Text[at + 1]);

    /// <summary>Two sums in one sentence of which the second is a multiple of the first: "£200 became £4,000".</summary>
    private static bool MoneyGrows(Post post)
    {
        foreach (Sentence sentence in post.Sentences)
        {
            double first = 0;
            ReadOnlySpan<char> text = post.Prose[sentence.Span];
            for (int i = 0; i + 1 < text.Length; i++)
            {
                if (text[i] is not ('\u00A3' or '$' or '\u20AC') || !char.IsAsciiDigit(text[i + 1])) continue;
                double sum = 0;
                for (i++; i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == ','); i++) sum = text[i] == ',' ? sum : sum * 10 + text[i] - '0';
                if (i < text.Length && text[i] is 'k' or 'K') sum *= 1000;
                if (first > 0 && sum >= 4 * first) return true;
                first = sum;
            }
        }

        return false;
    }

    private static bool HasForeignLink(PostContext context)
    {
        foreach (PostLink link in context.Post.Links)
        {
            if (link.Host.Length > 0 && !context.School.Identity.Hosts.Holds(link.Host) && !context.School.ApprovedDomains.Holds(link.Host)) return true;
        }

        return false;
    }
}
