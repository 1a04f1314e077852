using FsCheck.Fluent;
using PostLint.Text;
using PostLint.Yaml;

namespace PostLint.Core.Tests.Properties;

public sealed class YamlScalarMapTests
{
    [Fact]
    public void Every_character_has_a_place_inside_the_scalar() => Property.Holds(YamlScalars.Line.Select(line => "title: " + line), Check);

    [Fact]
    public void Every_character_has_a_place_with_crlf() =>
        Property.Holds(YamlScalars.Line.Select(line => ("title: " + line).Replace("\n", "\r\n", StringComparison.Ordinal)), Check);

    [Fact]
    public void Every_character_has_a_place_in_a_nested_list() =>
        Property.Holds(YamlScalars.Line.Select(line => "a:\n  - b: c\n    title: " + line.Replace("\n", "\n    ", StringComparison.Ordinal).TrimEnd(' ') + "  - d\n"), Check);

    private static void Check(string yaml)
    {
        // The offsets are the file's, not the document's.
        string file = "---\r\n" + yaml;
        YamlDocument document = YamlReader.Read(file, TextSpan.FromBounds(5, file.Length));
        if (document.Error is not null || Find(document.Root) is not { } scalar) return;
        Assert.True(scalar.Span.Start >= 5 && scalar.Span.End <= file.Length, "the scalar lies outside the file");
        int[]? offsets = YamlScalarMap.Create(scalar, file);
        Assert.True(offsets is not null, "value and source cannot be read side by side");
        int before = scalar.Span.Start;
        for (int i = 0; i < scalar.Value.Length; i++)
        {
            char value = scalar.Value[i], source = file[offsets[i]];
            Assert.True(offsets[i] >= before && offsets[i] < scalar.Span.End, $"character {i} at {offsets[i]}, scalar {scalar.Span}");
            before = offsets[i];
            bool decoded = char.IsWhiteSpace(value) || scalar.Style == YamlScalarStyle.DoubleQuoted && source == '\\';
            Assert.True(decoded || source == value, $"character {i} of {Property.Show(scalar.Value)} is mapped to {offsets[i]}");
            if (value is not ('\n' or ' ') && char.IsWhiteSpace(value) && source != '\\') Assert.Equal(value, source);
        }

        Assert.InRange(offsets[scalar.Value.Length], before, scalar.Span.End);
    }

    private static YamlScalar? Find(YamlNode? node) => node switch
    {
        YamlMapping mapping => mapping["title"] as YamlScalar ?? Find(mapping["a"]),
        YamlSequence { Items: [var first, ..] } => Find(first),
        _ => null,
    };
}
