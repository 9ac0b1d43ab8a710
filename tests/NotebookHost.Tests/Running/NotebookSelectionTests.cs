using NotebookHost.Running;
using Xunit;

namespace NotebookHost.Tests.Running;

public sealed class NotebookSelectionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_gives_its_notebooks_in_ordinal_order_and_each_file_counts_once()
    {
        foreach (var name in (string[])["b.ipynb", "B.ipynb", "a-1.ipynb", "a.ipynb", "a.txt"]) folder.Write(name, "{}");
        var selection = NotebookSelection.Of([folder.Path, folder.At("a.ipynb")], folder.At("out"));

        Assert.Contains(selection.Problems, problem => problem.Contains("b.ipynb", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["a-1.ipynb", "a.ipynb"], selection.Files.Select(Path.GetFileName));
    }

    [Fact]
    public void What_cannot_be_run_is_named_with_a_remedy_and_the_rest_is_kept()
    {
        folder.Write("good/a.ipynb", "{}");
        Directory.CreateDirectory(folder.At("empty"));
        folder.Write("out/c.ipynb", "{}");
        var selection = NotebookSelection.Of([folder.At("good"), folder.At("gone.ipynb"), folder.At("empty"), folder.At("out", "c.ipynb")], folder.At("out"));

        Assert.Equal([folder.At("good", "a.ipynb")], selection.Files);
        Assert.Equal(3, selection.Problems.Length);
        Assert.EndsWith("gone.ipynb: there is no such file or folder.", selection.Problems[0], StringComparison.Ordinal);
        Assert.Contains("holds no notebook", selection.Problems[1], StringComparison.Ordinal);
        Assert.Contains("Choose another folder with --out", selection.Problems[2], StringComparison.Ordinal);
    }
}
