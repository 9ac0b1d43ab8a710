using System.Collections.Immutable;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NotebookHost.Notebooks;

namespace NotebookHost.Tests.Notebooks;

/// <summary>Notebooks of every shape the model allows, in well-formed text.</summary>
public static class ArbitraryNotebooks
{
    private static readonly Gen<string> Text =
        Gen.OneOf(
            Gen.Elements("", "\n", "a\nb", "a\r\nb\n\n", "<script>alert(1)</script>", "]]>\0\u001B[31m", "\u2028\u0085", "😀周恩来", "\"\\/", "# Title\n\nText"),
            ArbMap.Default.GeneratorFor<string>().Select(WellFormed));

    private static readonly Gen<string> MimeType =
        Gen.Elements("text/plain", "text/html", "text/markdown", "image/png", "image/svg+xml", "model/gltf+json", "x/<script>");

    private static readonly Gen<JsonElement> Value = Gen.Sized(size => ValueOf(Math.Min(size, 20)));

    private static readonly Gen<ImmutableSortedDictionary<string, JsonElement>> Metadata =
        Gen.Zip(Text, Value).ListOf().Select(members => JsonValues.Members(members.Select(pair => ("x" + pair.Item1, pair.Item2))));

    private static readonly Gen<ImmutableSortedDictionary<string, JsonElement>> Bundle =
        from texts in Gen.Zip(MimeType, Text).ListOf()
        from json in Gen.Zip(Gen.Elements("application/json", MimeTypes.Plotly), Value).ListOf()
        select JsonValues.Members([.. texts.Select(pair => (pair.Item1, JsonValues.Text(pair.Item2))), .. json.Select(pair => (pair.Item1, pair.Item2))]);

    private static readonly Gen<CellOutput> Output = Gen.OneOf(
        Gen.Zip(Gen.Elements("stdout", "stderr"), Text).Select(CellOutput (pair) => new StreamOutput(pair.Item1, pair.Item2)),
        Gen.Zip(Bundle, Metadata).Select(CellOutput (pair) => new DisplayOutput(pair.Item1, pair.Item2)),
        Gen.Zip(Bundle, Metadata).Select(CellOutput (pair) => new ResultOutput(pair.Item1, pair.Item2)),
        from name in Text
        from value in Text
        from lines in Text.NonEmptyListOf()
        select (CellOutput)new ErrorOutput(name, value, [.. lines]));

    private static readonly Gen<Cell> Cell =
        from kind in Gen.Elements(CellKind.Code, CellKind.Markdown, CellKind.Raw)
        from source in Text
        from metadata in Metadata
        from tags in Gen.Elements("a", "skip-execution", "é b").ListOf()
        from count in Gen.Choose(-1, 9)
        from outputs in Output.ListOf()
        from attachment in Gen.Zip(Text, Bundle).ListOf()
        let isCode = kind == CellKind.Code
        select new Cell(
            "",
            kind,
            source,
            metadata.SetItem("tags", JsonSerializer.SerializeToElement(tags.Distinct())),
            isCode && count >= 0 ? count : null,
            isCode ? [.. outputs] : [],
            isCode ? NotebookHost.Notebooks.Cell.NoAttachments : NotebookHost.Notebooks.Cell.NoAttachments.SetItems(attachment.Select(file => KeyValuePair.Create(file.Item1, file.Item2))));

    /// <summary>Used by FsCheck, by type.</summary>
    public static Arbitrary<Notebook> Notebook() =>
        (from cells in Cell.ListOf()
         from metadata in Metadata
         select new Notebook([.. cells.Select((cell, index) => cell with { Id = $"cell-{index}" })], metadata)).ToArbitrary();

    /// <summary>Used by FsCheck, by type: text with lone surrogates and control characters among it.</summary>
    public static Arbitrary<string> AnyText() =>
        Gen.OneOf(Text, ArbMap.Default.GeneratorFor<char>().ListOf().Select(letters => string.Concat(letters)), Gen.Elements("\uD800", "a\uDC00b")).ToArbitrary();

    private static string WellFormed(string? text) => string.Concat((text ?? "").EnumerateRunes().Select(rune => rune.ToString()));

    private static Gen<JsonElement> ValueOf(int size) =>
        size < 2
            ? Gen.OneOf(Text.Select(JsonValues.Text), Gen.Elements("null", "true", "0", "-1.50e3", "1234567890123456789").Select(JsonValues.Parse))
            : Gen.OneOf(
                ValueOf(0),
                ValueOf(size / 3).ListOf(3).Select(items => JsonSerializer.SerializeToElement(items)),
                Gen.Zip(Text, ValueOf(size / 3)).ListOf(2).Select(members => JsonSerializer.SerializeToElement(
                    members.DistinctBy(member => member.Item1).ToDictionary(member => member.Item1, member => member.Item2))));
}
