using System.Text;
using System.Xml.Linq;

namespace NotebookHost.Packages;

/// <summary>
/// The project that is restored. It lies in a folder of its own that stops the search for settings further up; only NuGet's
/// configuration is that of the notebook's folder.
/// </summary>
internal static class RestoreProject
{
    /// <summary>The name of the project's file.</summary>
    public const string FileName = "notebook.csproj";

    private static readonly string[] Stoppers = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    /// <summary>Writes it.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="request">What is to be restored.</param>
    public static void Write(string folder, RestoreRequest request)
    {
        foreach (var name in Stoppers) File.WriteAllText(Path.Combine(folder, name), "<Project />");
        // Without a version in it: whatever SDK there is will do.
        File.WriteAllText(Path.Combine(folder, "global.json"), "{}");
        new XDocument(Project(request)).Save(Path.Combine(folder, FileName));
    }

    private static XElement Project(RestoreRequest request) => new(
        "Project",
        new XAttribute("Sdk", "Microsoft.NET.Sdk"),
        new XElement(
            "PropertyGroup",
            new XElement("TargetFramework", Platform.Framework),
            new XElement("RuntimeIdentifier", Platform.RuntimeIdentifier),
            new XElement("SelfContained", "false"),
            new XElement("UseAppHost", "false"),
            new XElement("ManagePackageVersionsCentrally", "false"),
            new XElement("RestorePackagesWithLockFile", "false"),
            // Asking a feed for known weaknesses takes a call more, and nobody reads the answer here.
            new XElement("NuGetAudit", "false"),
            new XElement("RestoreRootConfigDirectory", Escaped(request.Folder)),
            new XElement("RestoreAdditionalProjectSources", string.Join(';', request.Sources.Select(Escaped)))),
        new XElement(
            "ItemGroup",
            request.Packages.Select(package => new XElement(
                "PackageReference", new XAttribute("Include", package.Id), new XAttribute("Version", package.Version)))));

    // MSBuild gives these characters a meaning.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            if (character is '%' or '$' or '@' or '\'' or ';' or '?' or '*' or '(' or ')')
            {
                escaped.Append('%').Append(((int)character).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }
}
