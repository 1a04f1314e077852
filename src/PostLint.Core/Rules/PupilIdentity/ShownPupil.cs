using PostLint.Analysis;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PupilIdentity;

/// <summary>Whether an image of the post shows the pupil whom some words name: by its people, by its alternative text, or by its caption.</summary>
internal readonly ref struct ShownPupil(PostContext context, PupilMention mention)
{
    /// <summary>How far before the name its absence from the picture may be told.</summary>
    private const int Reach = 6;

    private static readonly string[] Nobody = ["none", "unidentifiable"];

    private static readonly PhraseList Words = new("shown-words");
    private static readonly uint Absent = Words.Section("absent"), Maker = Words.Section("maker"), Work = Words.Section("work");

    private readonly Post post = context.Post;

    public bool Includes(Person person)
    {
        if (IsAbsent()) return false;
        foreach (PostImage image in post.Images)
        {
            if (image.Decorative) continue;
            foreach (MetadataValue value in image.People)
            {
                if (value.Text == person.Id || person.Groups.Contains(value.Text)) return true;
            }
        }

        return IsCaptioned();
    }

    /// <summary>"Not pictured: Orla", "Orla, who was behind the camera".</summary>
    private bool IsAbsent()
    {
        Sentence sentence = post.SentenceOf(mention.FirstWord);
        int end = mention.FirstWord + mention.WordCount;
        return Words.Has(post, Math.Max(0, Math.Max(sentence.FirstWord - Reach, mention.FirstWord - Reach)), mention.FirstWord, Absent)
            || Words.Has(post, end, Math.Min(sentence.EndWord, end + Reach), Absent);
    }

    /// <summary>Whether the name stands in what describes a picture that may show its bearer, and the picture is not only of the pupil's work.</summary>
    private bool IsCaptioned()
    {
        ProseSegment segment = post.Prose.SegmentAt(post.Words[mention.FirstWord].Start);
        if (!Describes(segment) || IsWork()) return false;
        foreach (PostImage image in post.Images)
        {
            if (image.Decorative || !Belongs(segment, image)) continue;
            if (!image.DeclaresPeople || !image.People.All(value => Nobody.Contains(value.Text, StringComparer.OrdinalIgnoreCase))) return true;
        }

        return false;
    }

    private bool Describes(ProseSegment segment) =>
        segment.Kind is ProseSegmentKind.AltText or ProseSegmentKind.Caption or ProseSegmentKind.Title
        || segment.Key is { } key && (key.StartsWith("images", StringComparison.Ordinal) && !key.EndsWith("credit", StringComparison.Ordinal) || key is "alt" or "caption")
        || segment.Kind is ProseSegmentKind.Paragraph && (context.NameCues.HasImage(segment.Block) || context.NameCues.HasImage(segment.Block - 1) && IsEmphasised(segment));

    /// <summary>Whether the segment describes this image: one in front matter by its place in the list, one of the body by its block.</summary>
    private bool Belongs(ProseSegment segment, PostImage image)
    {
        if (segment.Key is not null) return !image.AltSpan.IsEmpty && image.AltSpan.OverlapsWith(post.Prose.ToSource(segment.Span)) || image.Declaration?.Span.OverlapsWith(post.Prose.ToSource(segment.Span)) == true;
        return image.Block >= 0 && (image.Block == segment.Block || image.Block == segment.Block - 1);
    }

    private bool IsEmphasised(ProseSegment segment)
    {
        int start = post.Prose.ToSource(segment.Span).Start;
        return start > 0 && post.Text.Content[start - 1] is '*' or '_';
    }

    /// <summary>"A poster by Orla", "Orla's poster on the wall".</summary>
    private bool IsWork()
    {
        int end = mention.FirstWord + mention.WordCount;
        if (Words.Has(post, Math.Max(0, mention.FirstWord - 3), mention.FirstWord, Maker)) return true;
        return post.Words[end - 1].Is(WordFlags.Possessive) && Words.Has(post, end, Math.Min(post.Words.Count, end + 4), Work);
    }
}
