using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.DotNet.Interactive.Formatting;
using Transcripts.Display.Runs;
using Transcripts.Files;

namespace Transcripts.Display;

/// <summary>
/// What one has to know to get a notebook's results again: the versions of library and run-time, the files that were read
/// and the seeds. It shows itself folded, and holds no time and no path.
/// </summary>
/// <param name="Library">The library's name and version, without the commit it was built from.</param>
/// <param name="Runtime">The run-time's name and version.</param>
/// <param name="Files">The files in the order given, each once.</param>
/// <param name="Seeds">The seeds in the order given, each with its name; none where nothing was drawn at random.</param>
[TypeFormatterSource(typeof(RunRecordFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.PlainText])]
public sealed record RunRecord(string Library, string Runtime, ImmutableArray<FileDigest> Files, ImmutableArray<RunSeed> Seeds)
{
    /// <summary>The record of this process.</summary>
    /// <param name="paths">The files that were read; a file that is named twice is taken once.</param>
    /// <param name="seeds">The seeds, each with what it is called in the notebook.</param>
    /// <exception cref="DataFormatException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="ArgumentException">A path or a name is empty.</exception>
    public static RunRecord Of(IEnumerable<string> paths, params ReadOnlySpan<(string Name, long Value)> seeds)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var named = ImmutableArray.CreateBuilder<RunSeed>(seeds.Length);
        foreach (var (name, value) in seeds)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name, nameof(seeds));
            named.Add(new RunSeed(name, value));
        }

        return new RunRecord(
            NameOf(typeof(Transcript).Assembly),
            RuntimeInformation.FrameworkDescription,
            [.. paths.Distinct(StringComparer.Ordinal).Select(FileDigest.OfFile)],
            named.DrainToImmutable());
    }

    /// <summary>The record as text, a line for each fact.</summary>
    public override string ToString() => RunRecordText.Of(this);

    // What follows a plus sign is the commit, which is another one for the same source in another clone.
    private static string NameOf(Assembly assembly)
    {
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? assembly.GetName().Version?.ToString() ?? "of no version";
        return $"{assembly.GetName().Name} {version.Split('+')[0]}";
    }
}

/// <summary>The number that a draw at random began with.</summary>
/// <param name="Name">What it is called, as a phrase.</param>
/// <param name="Value">The number.</param>
public readonly record struct RunSeed(string Name, long Value);
