using PostLint.Core.Tests.Harness;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Workspaces;

/// <summary>Paths as other systems have them, as far as they show on this one.</summary>
public sealed class FolderPathsTests
{
    [Theory]
    [InlineData("/school/posts/a.md", "/school/posts", true)]
    [InlineData("/school/posts/a.md", "/school/posts/", true)]
    [InlineData("/school/posts/a.md", "/", true)]
    [InlineData("/school/posts-old/a.md", "/school/posts", false)]
    [InlineData("/school/posts", "/school/posts", false)]
    [InlineData("/School/Posts/a.md", "/school/posts", false)]
    public void A_path_lies_in_a_folder_or_at_the_root(string path, string folder, bool isInside) =>
        Assert.Equal(isInside, FolderPaths.IsInside(Native(path), Native(folder), StringComparison.Ordinal));

    [Fact]
    public void Capitals_count_as_the_system_has_it() => Assert.Equal(!OperatingSystem.IsLinux(), FolderPaths.IsInside(Native("/School/a.md"), Native("/school")));

    [Fact]
    public void Images_are_found_where_the_workspace_is_the_root()
    {
        string root = Path.GetPathRoot(Path.GetTempPath())!;
        Assert.Equal(Path.Combine(root, "posts", "a.jpg"), PathSafety.Resolve(root, Path.Combine(root, "posts"), "a.jpg"));
        Assert.Null(PathSafety.Resolve(Path.Combine(root, "school"), Path.Combine(root, "school"), "../school-old/a.jpg"));
    }

    [Theory]
    [InlineData(@"registers\pupils.csv", @".\policies\own.yml")]
    [InlineData("registers/pupils.csv", "./policies/own.yml")]
    public void What_was_written_on_Windows_holds_everywhere(string register, string policy)
    {
        using var school = new SchoolFolder();
        Directory.CreateDirectory(Path.Combine(school.Root, "registers"));
        Directory.CreateDirectory(Path.Combine(school.Root, "policies"));
        school.Write("registers/pupils.csv", "id,forename,surname\np-tern,Tern,Holloway\n").Write("policies/own.yml", "id: own\nextends: wasp\n");
        Workspace workspace = school.Load($"policy_profile: {{extends: '{policy}'}}\npupil_register: '{register}'\ninclude: ['posts\\**']\n");
        Assert.Equal("own", workspace.Profile.Id);
        Assert.Empty(workspace.Lint.School.Problems);
        Assert.Equal("p-tern", Assert.Single(workspace.Lint.School.People.All).Id);
        Assert.All(workspace.NamedFiles, path => Assert.True(File.Exists(path), path));
        Assert.True(workspace.Files.IsDraft("posts/a.md"));
    }

    [Theory]
    [InlineData(@"..\posts\**")]
    [InlineData(@"posts\..\..\**")]
    [InlineData(@"\posts\**")]
    public void A_pattern_with_backslashes_stays_inside_too(string pattern) => Assert.NotNull(FileSelection.Problem(pattern));

    private static string Native(string path) => path.Replace('/', Path.DirectorySeparatorChar);
}
