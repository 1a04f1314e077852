using FsCheck;
using FsCheck.Fluent;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Core.Tests.Properties;

public sealed class ProseTests
{
    [Fact]
    public void Prose_of_drafts_maps_into_the_file() => Property.Holds(Drafts.Any, CheckPlaces);

    [Fact]
    public void Prose_of_soup_maps_into_the_file() => Property.Holds(Drafts.Soup, CheckPlaces);

    [Fact]
    public void Prose_of_crlf_drafts_maps_into_the_file() => Property.Holds(Drafts.Any.Select(text => text.Replace("\n", "\r\n", StringComparison.Ordinal)), CheckPlaces);

    [Fact]
    public void Verbatim_prose_equals_the_file() =>
        Property.Holds(Gen.OneOf(Drafts.Any, Drafts.Soup).Zip(Gen.Choose(0, 1000).Two(), (text, at) => (text, at)), Shrink, pair => CheckVerbatim(pair.text, pair.at), pair => $"{Property.Show(pair.text)} {pair.at}");

    [Fact]
    public void Words_and_sentences_lie_in_order_inside_their_segments() => Property.Holds(Gen.OneOf(Drafts.Any, Drafts.Soup), CheckWords);

    private static void CheckPlaces(string text)
    {
        Post post = Read(text);
        foreach (ProseSegment segment in post.Prose.Segments)
        {
            int before = 0;
            for (int i = segment.Span.Start; i < segment.Span.End; i++)
            {
                TextSpan place = post.Prose.ToSource(new TextSpan(i, 1));
                Assert.True(place.Start >= before && place.Length > 0 && place.End <= text.Length, $"{segment}: prose {i} lies at {place}, after {before}");
                before = place.Start;
            }
        }
    }

    private static void CheckVerbatim(string text, (int Start, int End) permille)
    {
        Prose prose = Read(text).Prose;
        CheckEqual(prose, text, TextSpan.FromBounds(0, prose.Length));
        foreach (ProseSegment segment in prose.Segments)
        {
            int start = segment.Span.Start + permille.Start * segment.Span.Length / 1001, end = segment.Span.Start + permille.End * segment.Span.Length / 1001 + 1;
            CheckEqual(prose, text, TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end)));
            for (int i = segment.Span.Start; i < segment.Span.End; i++) CheckEqual(prose, text, new TextSpan(i, 1));
        }
    }

    private static void CheckEqual(Prose prose, string text, TextSpan span)
    {
        if (!prose.IsVerbatim(span)) return;
        TextSpan place = prose.ToSource(span);
        Assert.Equal(Property.Show(prose[span].ToString()), Property.Show(text.Substring(place.Start, place.Length).Replace("\r\n", "\n", StringComparison.Ordinal)));
    }

    private static void CheckWords(string text)
    {
        Post post = Read(text);
        int end = 0, word = 0;
        foreach (ProseSegment segment in post.Prose.Segments)
        {
            Assert.True(segment.Span.Start >= end && segment.Span.Length > 0 && segment.Span.End <= post.Prose.Length, $"{segment} starts before {end}");
            end = segment.Span.End;
        }

        foreach (Sentence sentence in post.Sentences)
        {
            Assert.Equal(word, sentence.FirstWord);
            Assert.True(sentence.WordCount > 0, "an empty sentence");
            ProseSegment segment = post.Prose.Segments[sentence.Segment];
            Assert.True(segment.Span.Contains(sentence.Span), $"{sentence} leaves {segment}");
            for (int at = sentence.Span.Start; word < sentence.EndWord; word++)
            {
                Word current = post.Words[word];
                Assert.True(current.Length > 0 && current.Start >= at && sentence.Span.Contains(current.Span), $"{current.Span} in {sentence} after {at}");
                Assert.Equal(WordHash.Of(post.Prose[current.Span]), current.Hash);
                at = current.End;
            }
        }

        Assert.Equal(word, post.Words.Count);
    }

    private static IEnumerable<(string text, (int, int) at)> Shrink((string text, (int, int) at) pair) => Property.Shrink(pair.text).Select(text => (text, pair.at));

    private static Post Read(string text)
    {
        var post = new Post();
        PostReader.Read(post, SourceText.From(text), "posts/draft.md", null);
        return post;
    }
}
