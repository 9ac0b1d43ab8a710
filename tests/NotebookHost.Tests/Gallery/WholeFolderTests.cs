using System.Collections.Immutable;
using System.Text;
using Xunit;

namespace NotebookHost.Tests.Gallery;

public sealed class WholeFolderTests
{
    [Fact]
    public void A_folder_that_cannot_be_written_whole_stays_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("site");
        WholeFolder.Write(path, Files(("a.html", "one"), ("data/b.csv", "two")));

        // A file cannot be a folder as well.
        Assert.ThrowsAny<IOException>(() => WholeFolder.Write(path, Files(("a.html", "new"), ("a.html/c", "three"))));

        Assert.Equal("one", File.ReadAllText(Path.Combine(path, "a.html")));
        Assert.Equal("a.html\ndata/b.csv\n", File.ReadAllText(Path.Combine(path, WholeFolder.List)));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_folder_that_was_written_before_is_replaced_and_an_empty_one_is_taken()
    {
        using var folder = new TemporaryFolder();
        var path = Directory.CreateDirectory(folder.At("site")).FullName;

        WholeFolder.Write(path, Files(("old.html", "one")));
        WholeFolder.Write(path + Path.DirectorySeparatorChar, Files(("new.html", "two")));

        Assert.Equal(["files.txt", "new.html"], Directory.GetFiles(path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_file_of_that_name_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("site", "mine");

        Assert.Throws<IOException>(() => WholeFolder.Write(path, Files(("a.html", "one"))));
        Assert.Equal("mine", File.ReadAllText(path));
    }

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files(params (string Path, string Content)[] files) =>
        files.ToImmutableSortedDictionary(file => file.Path, file => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Content), StringComparer.Ordinal);
}
