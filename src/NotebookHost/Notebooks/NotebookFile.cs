using System.Text;

namespace NotebookHost.Notebooks;

/// <summary>Reads and writes notebooks as files.</summary>
public static class NotebookFile
{
    private const string GiveNotebook = "Give the path of a notebook, a file whose name ends in .ipynb.";

    /// <summary>Reads a notebook of nbformat 4.0 to 4.5 in UTF-8, with or without a byte order mark.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="NotebookFormatException">The file is absent or cannot be read, is no notebook, or is not written in C#.</exception>
    public static Notebook Read(string path)
    {
        if (Directory.Exists(path))
            throw new NotebookFormatException(path, null, "This is a folder, not a notebook.", GiveNotebook);
        try
        {
            return NotebookParser.Parse(File.ReadAllBytes(path), path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new NotebookFormatException(path, null, "There is no such file.", GiveNotebook, error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new NotebookFormatException(path, null, "The file may not be read by this user.", "Change its permissions, or copy it.", error);
        }
        catch (IOException error)
        {
            throw new NotebookFormatException(path, null, $"The file cannot be read: {error.Message}", "Check the disk, and that the file is smaller than 2 GB.", error);
        }
    }

    /// <summary>Reads a notebook from its JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="path">The file to name in errors, or null.</param>
    /// <exception cref="NotebookFormatException">The text is no notebook, or one that is not written in C#.</exception>
    public static Notebook Parse(string json, string? path = null) => NotebookParser.Parse(Encoding.UTF8.GetBytes(json), path);

    /// <summary>
    /// The notebook as nbformat 4.5: names sorted, one space of indent, sources as lists of lines, LF, a line feed at the
    /// end. The same notebook always gives the same text, and reading that text gives the same notebook.
    /// </summary>
    public static string Serialize(Notebook notebook) => NotebookText.Of(notebook);

    /// <summary>Writes the notebook to a file, which is at no time half written.</summary>
    /// <param name="path">The file; its folder is made where it is absent.</param>
    /// <param name="notebook">What to write.</param>
    public static void Write(string path, Notebook notebook) => WholeFile.Write(path, Serialize(notebook));

    /// <summary>The line of the file, from 1, on which a line of a cell's source stands; cell and line from 0.</summary>
    /// <param name="path">A notebook that has been read before.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="line">The line of its source.</param>
    internal static int LineOf(string path, int cell, int line) =>
        new NotebookSource(File.ReadAllBytes(path), path).Error("", "", "cells", cell, "source", line).Line ?? 1;
}
