using PostLint.NameTables;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Core.Tests.School;

/// <summary>The committed table is what the lists compile to, holds all of them, and knows next to nothing else.</summary>
public sealed class NameTableTests
{
    private static readonly string Folder = Path.Combine(Root(), "src", "PostLint.Core", "School", "Names");

    [Fact]
    public void The_committed_table_is_what_the_lists_compile_to() =>
        Assert.True(File.ReadAllBytes(Path.Combine(Folder, "names.bin")).AsSpan().SequenceEqual(NameTableCompiler.Compile(Folder)), "run eng/PostLint.NameTables");

    [Fact]
    public void It_stays_small() => Assert.InRange(new FileInfo(Path.Combine(Folder, "names.bin")).Length, 1, 1_200_000);

    [Fact]
    public void Every_entry_of_the_lists_is_found()
    {
        foreach ((string text, NameFacts facts) in NameListReader.Read(Folder))
        {
            NameFacts found = NameTable.Lookup(NameListReader.Key(text));
            Assert.True((found.Bits & facts.Bits & ~NameFacts.CommonnessMask) == (facts.Bits & ~NameFacts.CommonnessMask) && found.Commonness >= facts.Commonness, text);
        }
    }

    [Fact]
    public void Random_letters_are_almost_never_found()
    {
        var random = new Random(20260303);
        int found = 0;
        const int tries = 200_000;
        Span<char> word = stackalloc char[12];
        for (int i = 0; i < tries; i++)
        {
            foreach (ref char c in word) c = (char)('a' + random.Next(26));
            if (NameTable.Lookup(WordHash.Of(word)).IsKnown) found++;
        }

        Assert.True(found < tries / 1000, $"{found} of {tries}");
    }

    [Theory]
    [InlineData("Jack", true, true)]
    [InlineData("Zoë", true, false)]
    [InlineData("Małgorzata", true, false)]
    [InlineData("Nguyễn", true, false)]
    [InlineData("D'Arcy", true, false)]
    [InlineData("Lily-Mae", true, false)]
    [InlineData("Assembly", false, true)]
    public void It_folds_as_drafts_are_folded(string text, bool forename, bool word)
    {
        NameFacts facts = NameTable.Lookup(NameListReader.Key(text));
        Assert.Equal((forename, word), (facts.IsForename, facts.IsWord));
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PostLint.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("not inside the repository");
    }
}
