using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Goes through the digits of a post and reads the identifiers among them; for <c>while (MoveNext())</c>.</summary>
internal ref struct IdentifierScanner(Post post)
{
    private readonly Post post = post;
    private readonly ReadOnlySpan<char> prose = post.Prose.Text;
    private readonly ListView<DigitCluster> clusters = post.DigitClusters;
    private int cluster;
    private int position;
    private int segmentIndex;
    private TextSpan segment;
    private int chevrons;

    /// <summary>The identifier in prose offsets.</summary>
    public IdentifierMatch Current { get; private set; }

    /// <summary>Whether a heading or a cell beside it labels the number.</summary>
    public bool HasLead { get; private set; }

    public bool MoveNext()
    {
        for (; cluster < clusters.Count; cluster++)
        {
            TextSpan span = clusters[cluster].Span;
            if (span.End <= position || !IdentifierReader.MayHold(post, clusters[cluster])) continue;
            if (position < span.Start) position = span.Start;
            for (bool inRun = false; position < span.End; position++)
            {
                bool digit = Folding.IsDigit(prose[position]);
                if (digit && (!inRun || position == segment.End) && TryReadAt(position)) return true;
                inRun = digit;
            }
        }

        return MoveNextChevrons();
    }

    private bool TryReadAt(int digit)
    {
        if (digit >= segment.End) FindSegment(digit);
        ReadOnlySpan<char> text = prose[segment.Start..segment.End];
        int start = digit - segment.Start;
        bool leads = start <= IdentifierReader.LeadReach && text[..start].IndexOfAnyInRange('A', 'z') < 0;
        LabelContext lead = leads ? NumberLead.Of(post, segmentIndex) : default;
        if (!IdentifierReader.TryRead(text, start, lead, out IdentifierMatch match)) return false;
        Set(match, segment.Start, lead != default);
        position = Current.Span.End;
        return true;
    }

    private void FindSegment(int digit)
    {
        segmentIndex = post.Prose.SegmentIndexAt(digit);
        segment = post.Prose.Segments[segmentIndex].Span;
    }

    /// <summary>The first line of a passport's foot holds no digit.</summary>
    private bool MoveNextChevrons()
    {
        while (chevrons < prose.Length)
        {
            int next = prose[chevrons..].IndexOf("<<");
            if (next < 0) break;
            next += chevrons;
            chevrons = next + 2;
            if (!MachineReadableZone.TryRead(prose, next, out IdentifierMatch match)) continue;
            chevrons = match.Span.End;
            if (prose[match.Span.Start..chevrons].ContainsAnyInRange('0', '9')) continue;
            Set(match, 0, false);
            return true;
        }

        chevrons = prose.Length;
        return false;
    }

    private void Set(IdentifierMatch match, int offset, bool hasLead)
    {
        Current = match with { Span = new TextSpan(match.Span.Start + offset, match.Span.Length) };
        HasLead = hasLead;
    }
}
