using System.Runtime.InteropServices;

namespace NotebookHost.Packages;

/// <summary>What packages are chosen for: the runtime that runs this process.</summary>
internal static class Platform
{
    /// <summary>The target framework, such as <c>net10.0</c>.</summary>
    public static string Framework { get; } = $"net{Environment.Version.Major}.{Environment.Version.Minor}";

    /// <summary>
    /// The portable runtime identifier, such as <c>linux-x64</c>. A .NET that a distribution built calls itself by the
    /// distribution's name, which packages do not know.
    /// </summary>
    public static string RuntimeIdentifier { get; } = $"{System}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

    private static string System =>
        OperatingSystem.IsWindows() ? "win"
        : OperatingSystem.IsMacOS() ? "osx"
        : OperatingSystem.IsFreeBSD() ? "freebsd"
        : RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal)
            || RuntimeInformation.RuntimeIdentifier.StartsWith("alpine", StringComparison.Ordinal) ? "linux-musl"
        : "linux";
}
