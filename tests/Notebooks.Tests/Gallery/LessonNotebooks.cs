using NotebookHost.Notebooks;
using Xunit;

namespace Notebooks.Tests.Gallery;

/// <summary>
/// The folder of the lessons with outputs: the repository's own where every notebook there carries them, and else a copy in
/// which they have been run.
/// </summary>
internal sealed class LessonNotebooks : IDisposable
{
    private readonly TemporaryFolder? copy;

    private LessonNotebooks(string folder, TemporaryFolder? copy)
    {
        Folder = folder;
        this.copy = copy;
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>Finds or makes it.</summary>
    public static async Task<LessonNotebooks> MakeAsync()
    {
        var own = Repository.At("notebooks");
        if (Directory.GetFiles(own, "*.ipynb").All(file => NotebookFile.Read(file).Cells.Any(cell => !cell.Outputs.IsEmpty)))
            return new LessonNotebooks(own, null);

        var copy = new TemporaryFolder();
        try
        {
            // What the lessons link to lies where it does in the repository.
            foreach (var entry in Directory.GetFileSystemEntries(Repository.Root).Where(entry => Path.GetFileName(entry) is not ("notebooks" or "artifacts" or ".git")))
            {
                var link = Path.Combine(copy.Path, Path.GetFileName(entry));
                _ = Directory.Exists(entry) ? Directory.CreateSymbolicLink(link, entry) : File.CreateSymbolicLink(link, entry);
            }

            var executed = Directory.CreateDirectory(Path.Combine(copy.Path, "notebooks")).FullName;
            foreach (var file in Directory.GetFiles(own).Where(file => !file.EndsWith(".ipynb", StringComparison.Ordinal)))
                File.Copy(file, Path.Combine(executed, Path.GetFileName(file)));
            var pages = Path.Combine(copy.Path, "pages");
            var run = await HostRun.OfAsync(Repository.Root, "--out", pages);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            foreach (var file in Directory.GetFiles(pages, "*.ipynb"))
                File.Move(file, Path.Combine(executed, Path.GetFileName(file)));
            return new LessonNotebooks(executed, copy);
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    public void Dispose() => copy?.Dispose();
}
