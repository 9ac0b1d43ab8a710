using NotebookHost.Pages;

namespace NotebookHost.Kernelspecs;

/// <summary>
/// What front ends read from a kernelspec's folder beside <c>kernel.json</c>: the logos, and what the classic Notebook
/// draws charts with. https://jupyter-client.readthedocs.io/en/stable/kernels.html#kernel-specs
/// </summary>
internal static class FrontendFiles
{
    /// <summary>plotly.js, under the name by which <c>kernel.js</c> asks for it.</summary>
    public const string Plotly = "plotly.min.js";

    private const string Scripts = "frontend";

    /// <summary>Puts the files of a host in a kernelspec's folder; a host without them gives none.</summary>
    /// <param name="host">The host's folder.</param>
    /// <param name="folder">The kernelspec's folder, which exists.</param>
    /// <exception cref="IOException">They could not be written.</exception>
    /// <exception cref="InvalidOperationException">The host is not complete.</exception>
    public static void Place(string host, string folder)
    {
        foreach (var file in Files(host, "logos").Concat(Files(host, Scripts)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        if (Directory.Exists(Path.Combine(host, Scripts)))
            WholeFile.Write(Path.Combine(folder, Plotly), PlotlyScript.Load(host).Content.AsSpan());
    }

    private static string[] Files(string host, string name) =>
        Path.Combine(host, name) is var folder && Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
}
