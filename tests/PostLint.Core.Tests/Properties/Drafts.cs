using FsCheck;
using FsCheck.Fluent;

namespace PostLint.Core.Tests.Properties;

/// <summary>Generates drafts that mix everything a post may hold; line breaks are LF.</summary>
internal static class Drafts
{
    private static readonly string[] Words =
    [
        "the", "hall", "is", "open", "we", "are", "so", "proud", "of", "Year", "class", "today", "Well", "done", "swimming", "at", "by", "don't", "it’s", "Maths",
        "Idris", "Wilf", "Wilf Thistlewood", "Orla Pennywhistle", "Bram", "Tamsin", "Fennimore", "Fennimore, Idris", "Mrs Tolliver", "Mr. Plumb", "O’Neill", "O\u02BCNeill", "Zoë", "José",
        "Wilf's", "Idris’", "5F", "Y9", "year-8", "e.g.", "p.m.", "HELLO", "TBC", "stra\u00DFe", "Ｗｉｌｆ", "Wіlf", "Wi\u200Blf", "soft\u00ADware", "cafe\u0301", "\U0001D400bc",
    ];

    private static readonly string[] Numbers =
        ["01632 960100", "07700 900123", "+44 (0)20 7946 0018", "3-1", "2026-03-04", "£12.50", "7", "١٢", "０７７００", "9:30", "1,250", "SW1A 1AA", "aged 9"];

    private static readonly string[] Emoji =
        ["😀", "👩‍👩‍👧‍👦", "🇬🇧", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "👍🏽", "❤️", "⭐", "🤦🏿‍♀️", "\uD83D", "\uDE00", "\uFFFC", "\uFFFD"];

    private static readonly string[] Marks =
        [". ", "! ", "? ", ", ", "; ", ": ", " – ", "…", " - ", "(", ")", "'", "\"", "“", "”", "‘", "’", " & ", "#", "@", "|", "*", "_", "`", "~~", "<", ">", "[", "]", "![", "\\", "$", "  \n", "\\\n", "\n", "\t", "\u00A0", "\u02BC", "\u0301", "\u200B", "\u2028", "\uFEFF"];

    private static readonly string[] Entities = ["&amp;", "&#64;", "&nbsp;", "&#x1F600;", "&eacute;", "&lt;", "&quot;", "&notanentity;", "&", "&#0;", "&AMP", "&NotEqualTilde;", "&rsquo;s"];

    private static readonly string[] Escapes = ["\\*", "\\_", "\\#", "\\[", "\\@", "\\\\", "\\!", "\\|", "\\a", "\\`", "\\<", "\\&amp;"];

    private static readonly string[] Addresses =
        ["https://www.thornybrook.example/news?a=1&b=2", "www.thornybrook.example", "office@thornybrook.example", "<https://bit.ly/x>", "<office@thornybrook.example>", "bit.ly/abc.", "../docs/a.pdf", "http://user:p@host.example:80/#x", "me@", "a.b"];

    private static readonly string[] Html =
    [
        "<br>", "<br/>", "<b>bold</b>", "<span class=\"x\">", "</span>", "<img src=\"a b.jpg\" alt=\"Idris &amp; Wilf\">", "<img src=a.png alt='Orla'>", "<img alt=\"\" src=\"b.png\"/>",
        "<a href=\"https://www.thornybrook.example/?q=1&amp;r=2\">news</a>", "<!-- note -->", "<!-- postlint-disable PL1001: agreed -- o.varga -->", "<!-- postlint-enable PL1001 -->", "<!-- postlint-disable-next PL0003 -->", "<!--", "-->", "<script>", "</script>", "<img", "<a href='", "<3", "<figcaption>Wilf</figcaption>", "<p>",
    ];

    public static Gen<string> Any { get; } = Compose(Block());

    /// <summary>Drafts of blocks that end with themselves, so that a paragraph may stand between any two: the list of blocks, front matter first.</summary>
    public static Gen<string[]> SelfContained { get; } =
        from head in Gen.OneOf(Gen.Constant(""), ClosedFrontMatter())
        from blocks in Gen.ArrayOf(Gen.OneOf(Paragraph(PlainInline()), Heading(PlainInline()), Table(PlainInline()), Image()), 4)
        select (string[])[head, .. blocks];

    /// <summary>Characters of every sort in any order.</summary>
    public static Gen<string> Soup { get; } = Join(Gen.Frequency((4, Gen.Elements(Marks)), (2, Gen.Elements(Entities)), (2, Gen.Elements(Html)), (1, Gen.Elements(Emoji)), (2, Gen.Elements("a", "B", "0", "\r", "\n\n", "#\t", "## \t", "-\t", ">\t", "1.\t", "---", "```", "    ", "\0", "- ", "1. ", "> ", "|-|-|\n", "[a]: b\n", "[a][", "](", "{", "}", "$$")), (2, Gen.Elements(Words))), 0, 40, "");

    public static Gen<string> Inline(int depth)
    {
        Gen<string> leaf = Gen.Frequency(
            (8, Gen.Elements(Words)),
            (2, Gen.Elements(Numbers)),
            (1, Gen.Elements(Emoji)),
            (3, Gen.Elements(Marks)),
            (2, Gen.Elements(Entities)),
            (1, Gen.Elements(Escapes)),
            (1, Gen.Elements(Addresses)),
            (1, Gen.Elements(Html)),
            (1, Gen.Elements("`code Wilf`", "``a`b``", "#WellDoneWilf", "#9Q", "@wilf_t_drums", "@thornybrook")));
        if (depth == 0) return leaf;
        Gen<string> inner = Join(Inline(depth - 1), 1, 4, " ");
        return Gen.Frequency(
            (8, leaf),
            (1, inner.Select(text => $"*{text}*")),
            (1, inner.Select(text => $"**{text}**")),
            (1, inner.Select(text => $"_{text}_")),
            (1, inner.Select(text => $"“{text}”")),
            (1, Link(inner)),
            (1, inner.Select(text => $"[{text}][ref]")));
    }

    private static Gen<string> PlainInline() => Gen.Frequency(
        (8, Gen.Elements(Words)), (2, Gen.Elements(Numbers)), (1, Gen.Elements(Emoji)), (1, Gen.Elements("&amp;", "&#64;", "&nbsp;")), (1, Gen.Elements("\\*", "\\#")),
        (1, Gen.Elements(Words).Select(text => $"*{text}*")), (1, Link(Gen.Elements(Words))), (1, Gen.Elements("#WellDoneWilf", "office@thornybrook.example", "`x`")));

    private static Gen<string> Link(Gen<string> inner) =>
        from text in inner
        from image in Gen.Elements("", "!")
        from target in Gen.Elements("https://www.thornybrook.example", "a.jpg", "<a b.jpg>", "", "mailto:office@thornybrook.example", "tel:07700900123", "/x(1)")
        from title in Gen.Elements("", "", " \"Wilf wins\"", " 'it\\'s &amp; so'", " (Orla)")
        select $"{image}[{text}]({target}{title})";

    private static Gen<string> Paragraph(Gen<string> inline) => Join(inline, 1, 14, " ");

    private static Gen<string> Heading(Gen<string> inline) =>
        from text in Join(inline, 1, 5, " ")
        from form in Gen.Elements("# {0}", "### {0} ###", "{0}\n===", "{0}\n---")
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, text.Replace('\n', ' '));

    private static Gen<string> Table(Gen<string> inline) =>
        from rows in Gen.ArrayOf(Gen.ArrayOf(Join(inline, 0, 3, " ").Select(cell => cell.Replace('\n', ' ').Replace("|", "\\|", StringComparison.Ordinal)), 2), 3)
        select $"| {string.Join(" | ", rows[0])} |\n|---|:--:|\n{string.Join("\n", rows.Skip(1).Select(row => $"| {string.Join(" | ", row)} |"))}";

    private static Gen<string> Image() => Gen.Elements("![Wilf and Orla](a.jpg)", "![](b.png \"Sports day\")", "![a &amp; b *c*](c.jpg)");

    private static Gen<string> Block()
    {
        Gen<string> inline = Inline(2), text = Paragraph(inline);
        return Gen.Frequency(
            (6, text),
            (2, Heading(inline)),
            (2, Gen.ArrayOf(text, 3).Select(items => string.Join("\n", items.Select(item => "- " + item.Replace("\n", "\n  ", StringComparison.Ordinal))))),
            (1, Gen.ArrayOf(text, 2).Select(items => string.Join("\n\n", items.Select((item, i) => $"{i + 1}. {item}\n   - {item}")))),
            (1, text.Select(quoted => "> " + quoted.Replace("\n", "\n> ", StringComparison.Ordinal))),
            (2, Table(inline)),
            (1, Image()),
            (1, text.Select(code => $"```\n{code}\n```")),
            (1, text.Select(code => "    " + code)),
            (1, text.Select(inner => $"<div class=\"c\">\n{inner}\n</div>")),
            (1, text.Select(inner => $"<p>{inner}</p>")),
            (1, Gen.Elements("[ref]: https://www.thornybrook.example \"Wilf\"", "---", "<!-- a\n\nb -->", "- [ ] task Idris", "[^1]: note", "> - # deep\n>   > Wilf")));
    }

    private static Gen<string> Compose(Gen<string> block) =>
        from head in FrontMatter()
        from body in Join(block, 1, 6, "\n\n")
        select head + body;

    private static Gen<string> FrontMatter() => Gen.Frequency(
        (2, Gen.Constant("")),
        (4, ClosedFrontMatter()),
        (1, Gen.Elements("---\n", "---\n: [\n---\n", "+++\ntitle = \"Wilf\"\n+++\n", "---\ntitle: [a\nb: c\n---\n", "---\n---\n", "---\nWilf\n---\n")));

    private static Gen<string> ClosedFrontMatter() =>
        from lines in Gen.ArrayOf(YamlScalars.Line, 3)
        from fixedLines in Gen.Elements("", "suppress: [{rule: PL1001, reason: agreed, by: o.varga}]\n", "suppress: [PL1001]\n", "images:\n  - src: a.jpg\n    alt: \"Wilf \\u0026 Orla\"\n    people: [p-wilf]\n")
        from end in Gen.Elements("---\n", "---\n\n", "...\n")
        select "---\n" + string.Concat(lines.Select((line, i) => Keys[i] + line)) + fixedLines + end;

    private static readonly string[] Keys = ["title: ", "description: ", "caption: "];

    private static Gen<string> Join(Gen<string> parts, int least, int most, string separator) =>
        from count in Gen.Choose(least, most)
        from pieces in Gen.ArrayOf(parts, count)
        select string.Join(separator, pieces);
}
