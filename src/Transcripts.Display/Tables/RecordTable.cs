using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Transcripts.Display.Tables;

/// <summary>Makes a table of records: a row each, a column for each public property.</summary>
internal static class RecordTable
{
    [SuppressMessage("Performance", "CA1851:Possible multiple enumerations of 'IEnumerable' collection", Justification = "A list is read by index; anything else is made one first.")]
    public static Table Of<T>(IEnumerable<T> records, string caption, DisplayLimits limits)
    {
        var rows = records is IReadOnlyList<T> list ? list : [.. records];
        var properties = PropertiesOf(typeof(T));
        var (head, tail) = Bounds.Of(rows.Count, limits.MaxRows);
        return new Table(
            caption,
            properties.IsEmpty
                ? [new TableColumn("Value", CellText.IsNumber(typeof(T)))]
                : [.. properties.Select(property => new TableColumn(property.Name, CellText.IsNumber(property.PropertyType)))],
            Rows(0, head),
            Rows(rows.Count - tail, tail),
            rows.Count);

        ImmutableArray<ImmutableArray<string?>> Rows(int first, int count) =>
            [.. Enumerable.Range(first, count).Select(index => Cells(rows[index], properties, limits))];
    }

    /// <summary>One record as a table of its properties and their values.</summary>
    public static Table OfOne(object record, DisplayLimits limits)
    {
        var properties = PropertiesOf(record.GetType());
        return new Table(
            record.GetType().Name,
            [new TableColumn("Property", false), new TableColumn("Value", false)],
            [.. properties.Select(property => ImmutableArray.Create(property.Name, CellText.Of(property.GetValue(record), limits.MaxCellLength)))],
            [],
            properties.Length,
            "properties");
    }

    // Numbers, texts and other values of the run-time's own are one thing, whatever properties they have.
    private static ImmutableArray<PropertyInfo> PropertiesOf(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(IFormattable).IsAssignableFrom(type)
            ? []
            : [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
                .OrderBy(property => property.MetadataToken)];

    private static ImmutableArray<string?> Cells<T>(T record, ImmutableArray<PropertyInfo> properties, DisplayLimits limits) =>
        properties.IsEmpty
            ? [CellText.Of(record, limits.MaxCellLength)]
            : [.. properties.Select(property => record is null ? null : CellText.Of(property.GetValue(record), limits.MaxCellLength))];
}
