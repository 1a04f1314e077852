using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Goes through the digits of a post and reads the identifiers among them; for <c>while (MoveNext())</c>.</summary>
internal ref struct IdentifierScanner(Post post)
{
    /// <summary>A number that starts later in its segment has words of its own before it.</summary>
    private const int LeadReach = 8;

    private readonly Post post = post;
    private int cluster;
    private int position;
    private int chevrons;

    /// <summary>The identifier in prose offsets.</summary>
    public IdentifierMatch Current { get; private set; }

    /// <summary>Whether a heading or a cell beside it labels the number.</summary>
    public bool HasLead { get; private set; }

    public bool MoveNext()
    {
        for (; cluster < post.DigitClusters.Count; cluster++)
        {
            TextSpan span = post.DigitClusters[cluster].Span;
            if (position < span.Start) position = span.Start;
            for (; position < span.End; position++)
            {
                if (TryReadAt(position)) return true;
            }
        }

        return MoveNextChevrons();
    }

    private bool TryReadAt(int digit)
    {
        ReadOnlySpan<char> prose = post.Prose.Text;
        if (!Folding.IsDigit(prose[digit])) return false;
        int index = post.Prose.SegmentIndexAt(digit);
        TextSpan segment = post.Prose.Segments[index].Span;
        if (digit > segment.Start && Folding.IsDigit(prose[digit - 1])) return false;
        LabelContext lead = digit - segment.Start <= LeadReach ? NumberLead.Of(post, index) : default;
        if (!IdentifierReader.TryRead(post.Prose[segment], digit - segment.Start, lead, out IdentifierMatch match)) return false;
        Set(match, segment.Start, lead != default);
        position = Current.Span.End;
        return true;
    }

    /// <summary>The first line of a passport's foot holds no digit.</summary>
    private bool MoveNextChevrons()
    {
        ReadOnlySpan<char> prose = post.Prose.Text;
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
