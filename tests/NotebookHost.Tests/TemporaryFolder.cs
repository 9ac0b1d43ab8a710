using System.Text.Json;
using NotebookHost.Notebooks;

namespace NotebookHost.Tests;

/// <summary>A folder of its own for one test, deleted afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("notebooks-test-").FullName;

    public string At(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public string Write(string name, string text)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes a notebook of code cells.</summary>
    public string WriteNotebook(string name, params CodeCell[] cells)
    {
        var path = At(name);
        NotebookFile.Write(path, new Notebook([.. cells.Select((cell, index) => cell.At(index))], Notebook.Empty.Metadata));
        return path;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A library loaded by a test may still be open.
        }
    }
}

/// <summary>A code cell with its tags.</summary>
internal sealed record CodeCell(string Source, params string[] Tags)
{
    public static implicit operator CodeCell(string source) => new(source);

    public Cell At(int index)
    {
        var cell = Cell.Of(CellKind.Code, $"cell-{index}", Source);
        return Tags.Length == 0 ? cell : cell with { Metadata = cell.Metadata.Add("tags", JsonSerializer.SerializeToElement(Tags)) };
    }
}
