using System.Buffers.Binary;
using System.Text;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Workspaces;

/// <summary>Indexes of git, written by hand as gitformat-index has them.</summary>
public sealed class GitIndexTests : IDisposable
{
    private static readonly string[] Tracked = ["README.md", "registers/consents.csv", "registers/pupils.csv", "registers/pupils.csv.txt"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("postlint-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_path_is_found_where_git_tracks_it(int version)
    {
        Write(".git/index", Index(version));
        foreach (string path in Tracked) Assert.True(Holds(path), path);
        foreach (string path in new[] { "pupils.csv", "registers/pupils.cs", "registers/upils.csv", "registers/other.csv", "registers" }) Assert.False(Holds(path), path);
    }

    [Theory]
    [InlineData(StringComparison.Ordinal, false)]
    [InlineData(StringComparison.OrdinalIgnoreCase, true)]
    public void Where_capitals_do_not_tell_files_apart_git_may_have_others(StringComparison comparison, bool isTracked)
    {
        Write(".git/index", Index(2));
        Assert.Equal(isTracked, Holds("Registers/Pupils.CSV", comparison));
        Assert.False(Holds("Registers/Others.CSV", comparison));
    }

    [Fact]
    public void A_worktree_names_the_folder_of_its_index()
    {
        Write("main/.git/worktrees/w/index", Index(2));
        Write("w/.git", Encoding.UTF8.GetBytes("gitdir: ../main/.git/worktrees/w\n"));
        Assert.True(Holds("w/registers/pupils.csv"));
    }

    [Fact]
    public void Without_a_sound_index_nothing_is_tracked()
    {
        Assert.False(Holds("registers/pupils.csv"));
        byte[] sound = Index(4);
        for (int length = 0; length < sound.Length; length += 7)
        {
            Write(".git/index", sound[..length]);
            Holds("registers/pupils.csv");
        }

        Write(".git/index", Encoding.UTF8.GetBytes("no index, but registers/pupils.csv\0"));
        Assert.False(Holds("registers/pupils.csv"));
    }

    private static byte[] Index(int version)
    {
        using var index = new MemoryStream();
        Span<byte> head = stackalloc byte[12];
        "DIRC"u8.CopyTo(head);
        BinaryPrimitives.WriteInt32BigEndian(head[4..], version);
        BinaryPrimitives.WriteInt32BigEndian(head[8..], Tracked.Length);
        index.Write(head);
        string before = "";
        foreach (string path in Tracked)
        {
            long start = index.Position;
            bool isExtended = version == 3 && path.StartsWith("registers", StringComparison.Ordinal);
            index.Write(Enumerable.Repeat((byte)0x5A, 60).ToArray());
            index.Write([(byte)(isExtended ? 0x40 : 0), (byte)path.Length]);
            if (isExtended) index.Write([0, 0]);
            int shared = version < 4 ? 0 : path.Zip(before).TakeWhile(pair => pair.First == pair.Second).Count();
            if (version >= 4) index.WriteByte((byte)(before.Length - shared));
            index.Write(Encoding.UTF8.GetBytes(path[shared..] + "\0"));
            while (version < 4 && (index.Position - start) % 8 != 0) index.WriteByte(0);
            before = path;
        }

        index.Write(new byte[20]);
        return index.ToArray();
    }

    private bool Holds(string path, StringComparison comparison = StringComparison.Ordinal) => GitIndex.Holds(Path.Combine(folder.FullName, path.Replace('/', Path.DirectorySeparatorChar)), comparison);

    private void Write(string path, byte[] bytes)
    {
        string full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
