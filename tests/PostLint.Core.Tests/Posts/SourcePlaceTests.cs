using PostLint.Core.Tests.Harness;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Core.Tests.Posts;

/// <summary>Where words of the prose stand in the file, in UTF-16 code units. <c>[|…|]</c> marks what the word must map to.</summary>
public sealed class SourcePlaceTests
{
    [Theory]
    [InlineData("Well done [|Wilf|]!")]
    [InlineData("😀👩‍👩‍👧 [|Wilf|] 🇬🇧")]
    [InlineData("Well done *[|Wilf|]*, **[|Wilf|]** and ***[|Wilf|]***")]
    [InlineData("# Bravo [|Wilf|] #")]
    [InlineData("Bravo [|Wilf|]\n=====")]
    [InlineData("#\tBravo [|Wilf|]")]
    [InlineData("- one\n  - [|Wilf|]\n- two [|Wilf|]")]
    [InlineData("> said\n> [|Wilf|]")]
    [InlineData("| Who | Time |\n|---|---:|\n| [|Wilf|] | 9:30 |\n| a \\| b [|Wilf|] | x |")]
    [InlineData("[all about [|Wilf|]](https://www.thornybrook.example/Wilf)")]
    [InlineData("[[|Wilf|]][news]\n\n[news]: https://www.thornybrook.example")]
    [InlineData("![[|Wilf|] with a cup](Wilf.jpg)")]
    [InlineData("![](cup.jpg \"[|Wilf|] wins\")")]
    [InlineData("![][cup]\n\n[cup]: cup.jpg \"[|Wilf|] wins\"")]
    [InlineData("First\r\nsecond [|Wilf|]\r\nthird  \r\n[|Wilf|]\\\r\n[|Wilf|]")]
    [InlineData("Tom &amp; [|Wilf|] &#64; home &nbsp;[|Wilf|]")]
    [InlineData("\\*[|Wilf|]\\* \\\\ [|Wilf|]")]
    [InlineData("<p class=\"Wilf\">Well done <b>[|Wilf|]</b> &amp; [|Wilf|]</p>")]
    [InlineData("<div>\r\nto\r\n[|Wilf|]\r\n</div>")]
    [InlineData("so <img src=\"Wilf.jpg\" alt=\"here is [|Wilf|]\"> nice")]
    [InlineData("<img alt='&quot;[|Wilf|]&quot;' src=a.jpg>")]
    [InlineData("<figure><figcaption>[|Wilf|], second</figcaption></figure>")]
    [InlineData("`Wilf` and\n\n    [|Wilf|]\n\n```\nWilf\n```\n<!-- Wilf -->\n\n[|Wilf|]")]
    public void A_word_in_the_body(string marked) => Check(marked);

    [Theory]
    [InlineData("title: Bravo [|Wilf|] 😀 [|Wilf|]")]
    [InlineData("title: Bravo\n  [|Wilf|]\n\n  [|Wilf|]")]
    [InlineData("title: 'it''s [|Wilf|]''s [|Wilf|]'")]
    [InlineData("title: \"\\\"[|Wilf|]\\\" \\u00e9 \\U0001F600 [|Wilf|]\"")]
    [InlineData("title: \"well \\\n    done [|Wilf|]\"")]
    [InlineData("title: |\n  Bravo\n    [|Wilf|]\n\n  and [|Wilf|]\n")]
    [InlineData("title: >-\n  Bravo\n  [|Wilf|]\n\n  and [|Wilf|]")]
    [InlineData("title: |2\n    [|Wilf|]\n")]
    [InlineData("images:\n  - {src: Wilf.jpg, alt: \"here is [|Wilf|]\", people: [Wilf]}")]
    [InlineData("title: \"\\u0057ilf\"\ncaption: [|Wilf|] & co")]
    public void A_word_in_the_front_matter(string marked)
    {
        Check($"---\nkind: post\n{marked}\n---\nbody", skipEscaped: true);
        Check($"---\nkind: post\n{marked}\n---\nbody".Replace("\n", "\r\n", StringComparison.Ordinal), skipEscaped: true);
    }

    [Theory]
    [InlineData("W[|ilf|]", "ilf")]
    [InlineData("a [|&amp;|] b", "&")]
    [InlineData("office[|&#64;|]home", "@")]
    [InlineData("a [|\\*|] b", "*")]
    [InlineData("Wi*[|l|]*f", "l")]
    [InlineData("[|Wi*l*f|]", "Wilf")]
    [InlineData("[|W&#105;lf|]", "Wilf")]
    [InlineData("<b>a [|&eacute;|]</b>", "é")]
    [InlineData("---\ntitle: \"[|\\u0057ilf|]\"\n---\n", "Wilf")]
    [InlineData("---\ntitle: 'it[|''|]s'\n---\n", "'")]
    [InlineData("---\ntitle: \"[|\\U0001F600|]\"\n---\n", "😀")]
    [InlineData("one[|\r\n|]two", "\n")]
    public void What_markup_decodes_stands_for_its_source(string marked, string prose)
    {
        MarkedText draft = MarkedText.Parse(marked);
        Assert.Equal(draft.Spans, PostViews.Of(draft.Text).Prose(prose));
    }

    [Theory]
    [InlineData("Well done Wilf", true)]
    [InlineData("Well *done* Wilf", false)]
    [InlineData("Well\ndone Wilf", true)]
    [InlineData("Well\r\ndone Wilf", true)]
    [InlineData("Well &nbsp;done Wilf", false)]
    [InlineData("> Well\n> done Wilf", false)]
    [InlineData("Well www.thornybrook.example done Wilf", false)]
    public void Only_prose_that_the_file_holds_letter_by_letter_is_verbatim(string text, bool verbatim)
    {
        Post post = PostViews.Of(text).Post;
        Assert.Equal(verbatim, post.Prose.IsVerbatim(post.Prose.Segments[0].Span));
    }

    [Theory]
    [InlineData("# Wilf", ProseSegmentKind.Heading)]
    [InlineData("- Wilf", ProseSegmentKind.ListItem)]
    [InlineData("> Wilf", ProseSegmentKind.Quote)]
    [InlineData("a|Wilf\n-|-\nb|c", ProseSegmentKind.TableCell)]
    [InlineData("![Wilf](a.jpg)", ProseSegmentKind.AltText)]
    [InlineData("![a](a.jpg 'Wilf')", ProseSegmentKind.Title)]
    [InlineData("<figure><figcaption>Wilf</figcaption></figure>", ProseSegmentKind.Caption)]
    [InlineData("---\ntitle: Wilf\n---\n", ProseSegmentKind.FrontMatter)]
    [InlineData("+++\ntitle = 'x'\n+++\nWilf", ProseSegmentKind.Paragraph)]
    public void A_segment_knows_its_kind(string text, ProseSegmentKind kind) => Assert.Equal(kind, PostViews.Of(text).KindOf("Wilf"));

    [Fact]
    public void Numbers_and_quotations_stay_inside_their_segment()
    {
        Post post = PostViews.Of("We won 3-1\n\n# 2026 \"ends\n\nhere\"").Post;
        Assert.Equal(["3-1", "2026"], post.DigitClusters.Select(cluster => post.Prose[cluster.Span].ToString()));
        Assert.Empty(post.Quotations);
    }

    private static void Check(string marked, bool skipEscaped = false)
    {
        MarkedText draft = MarkedText.Parse(marked);
        IReadOnlyList<TextSpan> found = PostViews.Of(draft.Text).Words("Wilf");
        Assert.Equal(draft.Spans.Order(), found.Where(span => !skipEscaped || span.Length == 4).Order());
    }
}
