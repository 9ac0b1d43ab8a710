namespace NotebookHost.Progress;

/// <summary>What can be done with the place where output goes.</summary>
internal static class Terminal
{
    /// <summary>
    /// Whether progress can be redrawn in place: output goes to a terminal that can, nobody has asked for plain text
    /// (NO_COLOR), and it is no log of a build server (CI).
    /// </summary>
    public static bool IsLive =>
        !Console.IsOutputRedirected && !IsSet("NO_COLOR") && !IsSet("CI") && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
