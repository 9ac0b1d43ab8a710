using Microsoft.CodeAnalysis.Text;

namespace NotebookHost.Packages;

/// <summary>A directive and where it stands, for errors.</summary>
/// <param name="Directive">What it says.</param>
/// <param name="Line">The line as written, without white space around it.</param>
/// <param name="Path">The path of the file or cell.</param>
/// <param name="Text">The text of that file or cell.</param>
/// <param name="Start">Where the directive begins in that text, in UTF-16 code units.</param>
internal sealed record PlacedDirective(PackageDirective Directive, string Line, string Path, SourceText Text, int Start);
