using Xunit;

namespace Notebooks.Tests.Gallery;

/// <summary>The rules of axe-core, as npm installs them.</summary>
internal static class AxeRules
{
    private static readonly string Script = Repository.At("tests", "Accessibility", "node_modules", "axe-core", "axe.min.js");

    /// <summary>The levels of WCAG 2.2 that are checked: A and AA.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    /// <summary>The script, or null where it has not been installed.</summary>
    public static string? ReadScript() => File.Exists(Script) ? File.ReadAllText(Script) : null;

    /// <summary>Skips the test where the rules have not been installed.</summary>
    public static void RequireOrSkip() =>
        Assert.SkipUnless(File.Exists(Script), "Not checked: axe-core is absent. Install it, with npm: npm ci --ignore-scripts --no-audit --no-fund --prefix tests/Accessibility");
}
