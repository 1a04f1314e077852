using PostLint.Core.Tests.Harness;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Workspaces;

/// <summary>What a configuration may reach that nobody vouches for: registers and policies in and below its own folder, and nothing else.</summary>
public sealed class TrustTests : IDisposable
{
    private const string Pupils = "id,forename,surname\np-tern,Tern,Holloway\n";
    private const string Policy = "id: own\nextends: wasp\n";

    private readonly DirectoryInfo folder = TemporaryFolder.Create();

    public TrustTests()
    {
        Directory.CreateDirectory(At("school/in"));
        foreach (string place in new[] { "out", "school/in/in" })
        {
            File.WriteAllText(At($"{place}.csv"), Pupils);
            File.WriteAllText(At($"{place}.yml"), Policy);
        }

        File.WriteAllText(At("school/in/chain.yml"), "id: chain\nextends: ../../out.yml\n");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("in/in.csv", true)]
    [InlineData("./in/../in/in.csv", true)]
    [InlineData("../out.csv", false)]
    [InlineData(@"..\out.csv", false)]
    [InlineData("in/../../out.csv", false)]
    [InlineData("ROOT/out.csv", false)]
    [InlineData("ROOT/school/in/in.csv", false)]
    public void A_register_outside_is_neither_read_nor_watched_without_trust(string named, bool isRead)
    {
        string configuration = $"pupil_register: '{Rooted(named)}'\n";
        Workspace untrusted = Load(configuration, isTrusted: false), trusted = Load(configuration, isTrusted: true);
        Assert.Equal(isRead, untrusted.Lint.School.Problems.Count == 0);
        Assert.Equal(isRead ? 1 : 0, untrusted.Lint.School.People.All.Count);
        Assert.Equal(isRead ? 1 : 0, untrusted.NamedFiles.Count);
        Assert.All(untrusted.Lint.School.Problems, problem => Assert.Contains("only in a trusted workspace", problem.Reason, StringComparison.Ordinal));
        Assert.Empty(trusted.Lint.School.Problems);
        Assert.Single(trusted.NamedFiles);
    }

    [Theory]
    [InlineData("./in/in.yml", true)]
    [InlineData("../out.yml", false)]
    [InlineData("ROOT/out.yml", false)]
    [InlineData("ROOT/missing.yml", false)]
    [InlineData("./in/chain.yml", false)]
    public void A_policy_outside_is_an_error_without_trust(string named, bool isRead)
    {
        string configuration = $"policy_profile: {{extends: '{Rooted(named)}'}}\n";
        if (isRead)
        {
            Assert.Equal("own", Load(configuration, isTrusted: false).Profile.Id);
            return;
        }

        ConfigurationError error = Assert.Single(Assert.Throws<ConfigurationException>(() => Load(configuration, isTrusted: false)).Errors);
        Assert.Contains("lies outside the folder of postlint.yml, which counts only in a trusted workspace", error.Message, StringComparison.Ordinal);
        if (!named.Contains("missing", StringComparison.Ordinal)) Assert.NotEmpty(Load(configuration, isTrusted: true).PolicyFiles);
    }

    [Fact]
    public void A_link_leads_nowhere_without_trust()
    {
        if (OperatingSystem.IsWindows()) return;
        File.CreateSymbolicLink(At("school/link.csv"), At("out.csv"));
        Directory.CreateSymbolicLink(At("school/linked"), folder.FullName);
        foreach (string named in new[] { "link.csv", "linked/out.csv" })
        {
            Assert.Single(Load($"pupil_register: {named}\n", isTrusted: false).Lint.School.Problems);
            Assert.Empty(Load($"pupil_register: {named}\n", isTrusted: true).Lint.School.Problems);
        }
    }

    private string At(string relative) => Path.Combine(folder.FullName, relative);

    private string Rooted(string named) => named.Replace("ROOT", folder.FullName, StringComparison.Ordinal);

    private Workspace Load(string configuration, bool isTrusted) =>
        WorkspaceLoader.Load(At("school/postlint.yml"), SourceText.From(configuration), null, isTrusted);
}
