using System.Globalization;

namespace NotebookHost.Pages;

/// <summary>A relative link that leads nowhere.</summary>
/// <param name="Path">The file that has it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Address">The address as it is written.</param>
/// <param name="Problem">What is absent, a sentence.</param>
public sealed record DeadLink(string Path, int Line, string Address, string Problem)
{
    /// <summary>File, line, and what is wrong.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}, line {Line}: the link to {Address} leads nowhere. {Problem}");
}
