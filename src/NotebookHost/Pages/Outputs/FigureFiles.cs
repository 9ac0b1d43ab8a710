using System.Globalization;

namespace NotebookHost.Pages.Outputs;

/// <summary>The files of a page's charts: numbers and pictures.</summary>
internal sealed class FigureFiles(string page, SiteFiles files)
{
    /// <summary>Adds the numbers of chart <paramref name="number"/> as CSV and gives their address.</summary>
    public string AddData(int number, string csv) => files.Add(string.Create(CultureInfo.InvariantCulture, $"data/{page}-figure-{number}.csv"), csv);

    /// <summary>Adds the picture of chart <paramref name="number"/> and gives its address.</summary>
    public string AddPicture(int number, byte[] png) => files.Add(string.Create(CultureInfo.InvariantCulture, $"pictures/{page}-figure-{number}.png"), png);
}
