using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;
using Transcripts.Counts.Concordances;
using Transcripts.Display.Concordances;
using Transcripts.Display.Figures;
using Transcripts.Display.Passages;
using Transcripts.Display.Tables;
using Figure = Transcripts.Charts.Figure;

namespace Transcripts.Display;

/// <summary>Tells the notebook's formatting library how figures, data frames, transcripts and records are shown.</summary>
public static class TranscriptFormatters
{
    private static readonly Lock Registering = new();

    /// <summary>The limits that were registered last, or the default ones.</summary>
    internal static DisplayLimits Limits { get; private set; } = DisplayLimits.Default;

    /// <summary>
    /// Registers the formatters with the host's <see cref="Formatter"/>. To call it again with the same limits does
    /// nothing; with others, those hold from then on. Formatters registered later, by a cell, come before these.
    /// </summary>
    /// <param name="limits">How much of a value is shown; by default <see cref="DisplayLimits.Default"/>.</param>
    public static void Register(DisplayLimits? limits = null)
    {
        OneCopyOfEach.Load();
        lock (Registering)
        {
            var wanted = limits ?? DisplayLimits.Default;
            if (wanted == Limits && IsRegistered()) return;
            Limits = wanted;
            RegisterAll(wanted);
        }
    }

    // A host may have forgotten all formatters since, so it is asked. The transcript stands for all of them.
    private static bool IsRegistered() =>
        Formatter.RegisteredFormatters(includeDefaults: false).Any(formatter => formatter is ViewFormatter<Transcript>);

    private static void RegisterAll(DisplayLimits limits)
    {
        Show<Figure>(
            (MimeTypes.Plotly, figure => FigureJson.Text(FigureJson.Of(figure.Chart))),
            (MimeTypes.Html, figure => FigureHtml.Of(figure, limits)),
            (MimeTypes.PlainText, figure => figure.AlternativeText));
        Show<GenericChart>(
            (MimeTypes.Plotly, chart => FigureJson.Text(FigureJson.Of(chart))),
            (MimeTypes.Html, chart => FigureHtml.Of(ChartDescription.Describe(chart), limits)),
            (MimeTypes.PlainText, chart => ChartDescription.Describe(chart) is var figure ? $"{figure.Title}. {figure.AlternativeText}" : ""));
        ShowAsTable<DataFrame>(frame => DataFrameTable.Of(frame, "", limits));
        ShowAsTable<DataFrameColumn>(column => DataFrameTable.Of(column, limits));
        Show<Transcript>(
            (MimeTypes.Html, transcript => PassageHtml.Of(transcript.Show())),
            (MimeTypes.PlainText, transcript => PassageText.Of(transcript.Show())));
        Show<Concordance>(
            (MimeTypes.Html, concordance => ConcordanceHtml.Of(concordance.Show())),
            (MimeTypes.PlainText, concordance => ConcordanceText.Of(concordance.Show())));
        Show<TextSpan>((MimeTypes.PlainText, span => span.ToString()));
        foreach (var record in Records()) ShowRecord(record, limits);
    }

    // Records of the library have no formatter of their own: one is a table of its properties, several are a table with a row each.
    private static ImmutableArray<Type> Records() =>
    [
        .. typeof(Transcript).Assembly.GetExportedTypes()
            .Where(type => !type.IsGenericTypeDefinition && !type.IsAbstract && type != typeof(TextSpan) && IsRecord(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    // The compiler writes this member into every record, class or struct, and into nothing else.
    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;

    private static void ShowRecord(Type record, DisplayLimits limits) =>
        typeof(TranscriptFormatters).GetMethod(nameof(ShowRecordOf), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(record)
            .Invoke(null, [limits]);

    private static void ShowRecordOf<T>(DisplayLimits limits)
        where T : notnull
    {
        ShowAsTable<T>(record => RecordTable.OfOne(record, limits));
        ShowAsTable<IEnumerable<T>>(records => RecordTable.Of(records, "", limits));
    }

    private static void ShowAsTable<T>(Func<T, Table> table) => Show<T>(
        (MimeTypes.Html, value => TableHtml.Of(table(value))),
        (MimeTypes.PlainText, value => TableText.Of(table(value))));

    private static void Show<T>(params (string MimeType, Func<T, string> Write)[] formats)
    {
        foreach (var (mimeType, write) in formats) Formatter.Register(new ViewFormatter<T>(mimeType, write));
        Formatter.SetPreferredMimeTypesFor(typeof(T), [.. formats.Select(format => format.MimeType)]);
    }
}
