namespace NotebookHost.Saving;

/// <summary>The browser that pictures are drawn with: an installed Chromium, Chrome or Edge. None is downloaded.</summary>
/// <param name="Path">The program, or null where there is none.</param>
/// <param name="Problem">Why there is none and what to do; empty where there is one.</param>
internal sealed record BrowserProgram(string? Path, string Problem)
{
    /// <summary>The environment variable that names another program.</summary>
    public const string Variable = "NOTEBOOKS_BROWSER";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    /// <summary>The program that <see cref="Variable"/> names, else the first found on the PATH or where its installer puts it.</summary>
    public static BrowserProgram Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named)
                ? new BrowserProgram(named, "")
                : new BrowserProgram(null, $"{Variable} names {named}, which is not there");
        }

        return Names.Select(OnPath).Concat(UsualPlaces().Where(File.Exists)).FirstOrDefault(program => program is not null) is { } found
            ? new BrowserProgram(found, "")
            : new BrowserProgram(null, $"install Chromium, Chrome or Edge (on Debian: apt-get install chromium), or name its program in {Variable}");
    }

    private static IEnumerable<string> UsualPlaces()
    {
        if (OperatingSystem.IsMacOS())
        {
            return from name in (string[])["Google Chrome", "Chromium", "Microsoft Edge"]
                   select $"/Applications/{name}.app/Contents/MacOS/{name}";
        }

        if (!OperatingSystem.IsWindows()) return [];
        return from folder in (Environment.SpecialFolder[])[Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData]
               from path in (string[])[@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"]
               select System.IO.Path.Combine(Environment.GetFolderPath(folder), path);
    }

    private static string? OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
            .FirstOrDefault(File.Exists);
}
