using System.Text;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Core.Tests.Posts;

/// <summary>
/// Texts on which Markdig 1.6 is super-linear or throws are refused; ordinary posts, however long, are not. Nothing here is timed:
/// a family that is accepted was measured to be linear.
/// </summary>
public sealed class MarkdownComplexityTests
{
    private const int Size = 200_000;

    /// <summary>Each grows at least quadratically, or throws, when repeated in one paragraph.</summary>
    [Theory]
    [InlineData("[](")]
    [InlineData("[](é")]
    [InlineData("[](\0")]
    [InlineData("[a](b")]
    [InlineData("[a](b (")]
    [InlineData("[a]( b (")]
    [InlineData("[a](b\n(")]
    [InlineData("[a](b (\\)")]
    [InlineData("[a](<b c> (")]
    [InlineData("[a](<b\\> c> (")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[ a ")]
    [InlineData("[a][b] ")]
    [InlineData("[[a](b)](*)")]
    [InlineData("[a\nb] ")]
    [InlineData("[a\r\nb] ")]
    [InlineData("*a ")]
    [InlineData("a* ")]
    [InlineData("*a_")]
    [InlineData("*_")]
    [InlineData("_a* ")]
    [InlineData("*a* ")]
    [InlineData("**a** ")]
    [InlineData("**__")]
    [InlineData("***a ")]
    [InlineData("a**b__c ")]
    [InlineData("\\**a ")]
    [InlineData("&nbsp;*a")]
    [InlineData("| **a** | b |\n")]
    [InlineData("|a`b\n")]
    [InlineData("|a`b\r")]
    [InlineData("x<?")]
    [InlineData("x<!A")]
    [InlineData("x<!--")]
    [InlineData("x<![CDATA[")]
    [InlineData("[a]: b\n")]
    [InlineData("[a]:\n")]
    [InlineData("[a]:\nb\n'c'\n")]
    [InlineData("> [a]: b\n")]
    [InlineData("a\n---\n")]
    [InlineData("=\n")]
    public void A_hostile_fragment_repeated_is_refused(string fragment) => Assert.False(IsSafe(Repeat(fragment)));

    /// <summary>A closing bracket that a code span, tag or destination hides does not close, and a bracket may reach an outer one.</summary>
    [Theory]
    [InlineData("[`]` ")]
    [InlineData("[``]`` ")]
    [InlineData("[`\\`]`` ")]
    [InlineData("[\\``]`a` ")]
    [InlineData("[\\]")]
    [InlineData("[<http://a]>")]
    [InlineData("[<a b=']'>")]
    [InlineData("[<!--]-->")]
    [InlineData("[[a](])")]
    [InlineData("[[a](b ']')")]
    [InlineData("[[a](b (]))")]
    [InlineData("[![a](b)")]
    public void A_hidden_closing_bracket_does_not_deceive(string fragment) => Assert.False(IsSafe(Repeat(fragment)));

    /// <summary>Lines that look like the start of a block but go on with the paragraph, so that its delimiters add up.</summary>
    [Theory]
    [InlineData("para\n", "2. *x\n")]
    [InlineData("para\n", "    - *x\n")]
    [InlineData("para\n", "\t- *x\n")]
    [InlineData("para\n", "-\u00a0*x\n")]
    [InlineData("- a\n", "  2. *x\n")]
    [InlineData("1. # h\n", "text *a\n2. *x\n")]
    [InlineData("<!--\n- a -->\n   para\n", "2. *x\n")]
    [InlineData("- ```\n  - a\npara\n", "2. *x\n")]
    [InlineData("> ```\n> - a\npara\n", "2. *x\n")]
    [InlineData("a\n", "    >\n*b\n")]
    [InlineData("> a\n", ">     >\n> *b\n")]
    [InlineData("> a\n", ">\t- *b\n")]
    [InlineData("a\n", "\f\n*b\n")]
    [InlineData("a\n", "\u00a0\n*b\n")]
    public void A_false_block_start_does_not_deceive(string head, string line) => Assert.False(IsSafe(head + Repeat(line)));

    public static TheoryData<string> HostileShapes => [.. Hostile.Keys];

    [Theory]
    [MemberData(nameof(HostileShapes))]
    public void A_hostile_shape_is_refused(string shape) => Assert.False(IsSafe(Hostile[shape]()));

    /// <summary>Super-linear elsewhere or odd to look at, but linear in Markdig: these stay Markdown.</summary>
    [Theory]
    [InlineData("[a](b\n")]
    [InlineData("[a](<b c>) ")]
    [InlineData("[a](b \"")]
    [InlineData("[a] ")]
    [InlineData("[a](b) ")]
    [InlineData("![a](b) ")]
    [InlineData("[*a](b) ")]
    [InlineData("[a][] ")]
    [InlineData("]")]
    [InlineData("a_b")]
    [InlineData("2 * 3 ")]
    [InlineData("`a` ")]
    [InlineData("` `` ")]
    [InlineData("<")]
    [InlineData("x<a ")]
    [InlineData("x<a b=\"")]
    [InlineData("x</a")]
    [InlineData("<a@b.")]
    [InlineData("&#")]
    [InlineData("&amp;")]
    [InlineData("\\")]
    [InlineData("\\*")]
    [InlineData("- a\n")]
    [InlineData("- a\n\n")]
    [InlineData("- a\n\n  b\n\n")]
    [InlineData("-\ta\n\n\tb\n\n")]
    [InlineData("> > > > a\n")]
    [InlineData("# a\n")]
    [InlineData("```\n")]
    [InlineData("~~~\na\n")]
    [InlineData("    a\n\n")]
    [InlineData("\n")]
    [InlineData("a\r")]
    [InlineData("a  \n")]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("a")]
    [InlineData("😀 ")]
    public void A_linear_fragment_repeated_is_parsed(string fragment) => Assert.True(IsParsed(Repeat(fragment)));

    public static TheoryData<string> OrdinaryDocuments => [.. Ordinary.Keys];

    [Theory]
    [MemberData(nameof(OrdinaryDocuments))]
    public void An_ordinary_document_is_parsed(string document) => Assert.True(IsParsed(Ordinary[document]()));

    [Fact]
    public void A_refused_text_is_checked_as_plain_text()
    {
        Post post = Read("Thank you to everybody.\n\n" + Repeat("[]("));
        Assert.True(post.Degraded);
        Assert.Contains("everybody", post.Prose.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_empty_text_is_safe() => Assert.True(IsSafe(""));

    /// <summary>The tree of an accepted text can be walked by recursion.</summary>
    [Theory]
    [InlineData("*a **b ", "b** a* ", 700)]
    [InlineData("![", "](a)", 1000)]
    [InlineData("[![a](b)", "", 2000)]
    [InlineData("[<!--]-->", "", 2000)]
    [InlineData("> ", "", 50)]
    [InlineData("- ", "", 30)]
    [InlineData("*", "*", 2000)]
    public void Deep_nesting_is_refused_or_walked_on_a_small_stack(string open, string close, int depth)
    {
        string text = string.Concat(Enumerable.Repeat(open, depth)) + "a" + string.Concat(Enumerable.Repeat(close, depth));
        Exception? fault = null;
        var thread = new Thread(() => fault = Record.Exception(() => Read(text)), 1 << 20);
        thread.Start();
        thread.Join();
        Assert.Null(fault);
    }

    private static readonly Dictionary<string, Func<string>> Hostile = new(StringComparer.Ordinal)
    {
        ["brackets opened, then closed"] = () => new string('[', Size / 2) + new string(']', Size / 2),
        ["leaves in many brackets"] = () => new string('[', 4000) + Repeat("\\*") + new string(']', 4000),
        ["leaves in some brackets, again and again"] = () => Repeat(new string('[', 300) + string.Concat(Enumerable.Repeat("\\*", 2000)) + new string(']', 300) + " "),
        ["links inside open brackets"] = () => new string('[', 4000) + Repeat("[a](b) "),
        ["links after open emphasis"] = () => string.Concat(Enumerable.Repeat("*a ", 4000)) + Repeat("[a](b) "),
        ["nested images"] = () => string.Concat(Enumerable.Repeat("![", Size / 6)) + string.Concat(Enumerable.Repeat("](a)", Size / 6)),
        ["closers of another kind"] = () => Repeat(string.Concat(Enumerable.Repeat("*a ", 2000)) + string.Concat(Enumerable.Repeat("b_ ", 2000)) + "\n\n"),
        ["leaves after open emphasis"] = () => string.Concat(Enumerable.Repeat("*a ", 8000)) + Repeat("\\*"),
        ["one emphasis in another"] = () => string.Concat(Enumerable.Repeat("*a **b ", 14_000)) + string.Concat(Enumerable.Repeat("b** a* ", 14_000)),
        ["a run against a run"] = () => new string('*', Size / 2) + "a" + new string('*', Size / 2),
        ["longer and longer runs"] = () => Lines(5000, i => new string('*', i % 50 + 1) + "a"),
        ["longer and longer backtick runs, then lines"] = () => RisingTicks(Size / 2) + Repeat("b\n"),
        ["longer and longer backtick runs, then table rows"] = () => RisingTicks(Size / 2) + Repeat("|\n"),
        ["an open backtick run and table rows"] = () => "``" + Repeat("|a`b|c\n"),
        ["a link reference after a link reference"] = () => Lines(20_000, i => $"[a{i}]: b"),
        ["link references, then lines"] = () => Lines(10_000, i => $"[a{i}]: b") + Repeat("c\n"),
        ["underlines that go on with a quotation"] = () => "> a\n" + Repeat("===\n"),
        ["underlines that go on with an open bracket"] = () => "> [" + new string('a', Size / 2) + "\n" + Repeat("=\n"),
        ["quotation marks"] = () => new string('>', Size),
        ["quotation marks on every line"] = () => Repeat(new string('>', 130) + "a\n"),
        ["list in list, on one line"] = () => Repeat("- ") + "a",
        ["ordered list in list"] = () => Repeat("1. ") + "a",
        ["list in list, line by line"] = () => Lines(200, i => new string(' ', i * 2) + "- a"),
        ["list in list, in quotations whose marks are set in or out"] = () => Lines(200, i => string.Concat(Enumerable.Repeat(i % 2 == 0 ? "   > " : "> ", 20)) + new string(' ', i) + "- a"),
        ["list in list with wide markers"] = () => Lines(200, i => new string(' ', i * 14) + "123456789.    a"),
        ["blank lines in many lists"] = () => string.Concat(Enumerable.Repeat("- ", 60)) + "a\n" + Repeat("\n"),
        ["blank lines in some lists"] = () => string.Concat(Enumerable.Repeat("- ", 29)) + "a\n" + Repeat("\n"),
        ["an item of many paragraphs"] = () => "- a\n" + Repeat("\n  b\n"),
        ["an item of many headings"] = () => "- a\n" + Repeat("\n  # b\n"),
        ["an item of many lists"] = () => "- a\n" + Repeat("\n  - b\n\n  c\n"),
    };

    private static readonly Dictionary<string, Func<string>> Ordinary = new(StringComparer.Ordinal)
    {
        ["10 MB of paragraphs"] = () => Repeat("The **school trip** on Friday costs £5.00 (coach and lunch).\nBring a coat - it may rain! See [our website](https://www.school.example/a_b).\n\n", 10_000_000),
        ["5,000 links in a list"] = () => Lines(5000, i => $"- [Newsletter {i}](https://www.school.example/news/letter_{i}.pdf) (PDF, {i % 9} MB)"),
        ["5,000 links without bullets"] = () => Lines(5000, i => $"[Newsletter {i}](https://www.school.example/news/letter_{i}.pdf \"Letter {i}\")"),
        ["5,000 reference links"] = () => Lines(5000, i => $"- See [page {i}][p{i}] and [p{i}].") + "\n" + Lines(5000, i => $"[p{i}]: https://www.school.example/news/page-{i} \"Page {i}\""),
        ["1,000 reference links in a table"] = () => Lines(1000, i => $"| [page {i}][p{i}] | {i} |") + "\n" + Lines(1000, i => $"[p{i}]: https://www.school.example/{i}"),
        ["2,000 collapsed references in a paragraph"] = () => Lines(2000, i => $"[page {i}][] and"),
        ["notes in brackets"] = () => Lines(3000, i => $"Sentence number {i} of the report.[{i}] Then more text[{i + 1}], as said."),
        ["table of 1,000 rows"] = () => "| a | b | c | d |\n|---|---|---|---|\n" + Lines(1000, i => $"| **Item {i}** | £{i}.50 | [order](https://shop.example/i_{i}) | `code` |"),
        ["table of 1,000 rows with titles and tags"] = () => Lines(1000, i => $"| `code-{i}` | [order](https://shop.example/{i} \"Item {i}\") | *new* | a_b_c | <br> |"),
        ["table of 1,000 rows with bold links"] = () => Lines(1000, i => $"| [**Item {i}**](https://shop.example/i_{i}) | [**b**](c) | ![x](y.png) | [![x](y.png)](z) |"),
        ["table of 1,000 rows with comments"] = () => Lines(1000, i => $"| a <!-- {i} --> | <b>x</b> | <br> |"),
        ["table of 5,000 rows"] = () => Lines(5000, i => $"| Item {i} | £{i}.50 | [order](https://shop.example/i/{i}) | Monday |"),
        ["price list with brackets"] = () => Lines(5000, i => $"Shirt [size {i % 20}] (blue) [new] ........ £{i % 30}.99 [in stock]"),
        ["price list of bullets"] = () => Lines(5000, i => $"* **Shirt {i}** [size {i % 20}] - £{i % 30}.99 [in stock] [1]"),
        ["wiki links"] = () => Lines(3000, i => $"See [[Page {i}]] and [[Other_{i}|text]]."),
        ["code blocks full of backticks"] = () => Repeat("````sh\necho `date` ``x`` ```y```\nfor i in `ls`; do a[$i]=${b[i]}; done\n````\n\nText with `code` and ``a ` b``.\n\n"),
        ["a long code block"] = () => "```c\n" + Lines(5000, i => i % 7 == 0 ? "" : $"    int *p_{i} = &a[{i}]; /* note */ if (x[{i}] < y && *q > 0) foo_bar(&b[{i}]);") + "```\n",
        ["a data block"] = () => "```json\n" + Lines(2500, i => $"  {{ \"id\": {i}, \"tags\": [\"a_b\", [1, 2]], \"x\": null }},") + "```\n",
        ["emoji"] = () => Lines(5000, _ => "🎉🎉 Well done Year 5! 😀👏 #proud @school 🏫"),
        ["bold paragraphs"] = () => Lines(10_000, i => $"**Item {i}** is _very_ good.\n"),
        ["an ordered list"] = () => Lines(5000, i => $"{i}. **Name**: text with _emphasis_ and [link](https://a.example/b_c)"),
        ["nested lists"] = () => Lines(3000, i => $"*   Topic {i}\n    *   Sub **a**\n        *   Deep [b](c)\n    *   Sub e"),
        ["a task list"] = () => Lines(5000, i => $"- [{(i % 2 == 0 ? 'x' : ' ')}] Task {i} for **Year {i % 6}**"),
        ["a quotation"] = () => Lines(5000, i => i % 6 == 0 ? ">" : $"> Line {i} of the letter with *stress*."),
        ["a thread of e-mails"] = () => Lines(3000, i => new string('>', i % 10) + $" Line {i} of the thread."),
        ["an HTML table"] = () => "<table>\n" + Lines(3000, i => $"<tr><td>{i}</td><td class=\"a\">b</td></tr>") + "</table>\n",
        ["headings underlined"] = () => Lines(2000, i => $"Heading {i}\n---------\n\nText of the section.\n\n---\n"),
        ["a form with blanks"] = () => Lines(2000, _ => "Name: ______________ Class: _____ Signed: __________________"),
        ["rows of stars"] = () => Lines(1000, _ => "* * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * *\n*** NOTE *** 5 * 3 * 2 = 30 **********\n"),
        ["hashtags and handles"] = () => Lines(5000, i => $"#GreatSchool{i} @our_school_{i} well_done_all! <3 & more & more"),
        ["text set far to the right"] = () => Lines(500, _ => new string(' ', 140) + "- Headteacher"),
        ["addresses in pointed brackets"] = () => Lines(3000, i => $"<office{i}@school.example> or <https://school.example/{i}>"),
        ["a transcript"] = () => Lines(3000, i => $"[10:{i % 60:00}]: Speaker {i} said hello [smiles]"),
        ["a long line"] = () => Repeat("word, and 'another' (word) - ", 1_000_000),
        ["Windows line ends"] = () => Repeat("The school trip on Friday costs £5.00,\r\nwith **lunch**.\r\n\r\n"),
    };

    private static bool IsSafe(string text) => MarkdownComplexity.IsParseSafe(text);

    private static bool IsParsed(string text) => !Read(text).Degraded;

    private static Post Read(string text)
    {
        var post = new Post();
        PostReader.Read(post, SourceText.From(text), "posts/draft.md", null);
        return post;
    }

    private static string Repeat(string fragment, int size = Size) => new StringBuilder(size).Insert(0, fragment, size / fragment.Length + 1).ToString();

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(1, count).Select(i => line(i) + "\n"));

    private static string RisingTicks(int size)
    {
        var text = new StringBuilder("a");
        for (int length = 1; text.Length < size; length++) text.Append('`', length).Append('a');
        return text.ToString();
    }
}
