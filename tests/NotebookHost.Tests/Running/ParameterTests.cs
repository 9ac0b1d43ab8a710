using System.Collections.Immutable;
using NotebookHost.Notebooks;
using NotebookHost.Running;
using Xunit;

namespace NotebookHost.Tests.Running;

public sealed class ParameterTests
{
    [Theory]
    [InlineData("7", null, "7")]
    [InlineData("-7", null, "-7")]
    [InlineData("true", null, "true")]
    [InlineData("1.5", null, "1.5")]
    [InlineData("1e3", null, "1000.0")]
    [InlineData("3000000000", null, "3000000000.0")]
    [InlineData("Zhou", null, "\"Zhou\"")]
    [InlineData("say \"hi\"\\\n", null, "\"say \\\"hi\\\"\\\\\\n\"")]
    [InlineData("7", "string", "\"7\"")]
    [InlineData("7", "double", "7.0")]
    [InlineData("0.5", "float", "0.5f")]
    [InlineData("0.10", "decimal", "0.10m")]
    [InlineData("255", "byte", "255")]
    [InlineData("256", "byte", null)]
    [InlineData("1.5", "int", null)]
    [InlineData("yes", "bool", null)]
    [InlineData("NaN", "double", null)]
    [InlineData("1,5", "double", null)]
    public void A_value_becomes_a_literal_of_the_declared_type(string text, string? type, string? literal) =>
        Assert.Equal(literal, ParameterLiteral.Of(text, type));

    [Fact]
    public void A_file_that_is_named_from_here_is_named_from_the_notebook()
    {
        var current = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var folder = Directory.CreateDirectory(Path.Combine(current, "lessons")).FullName;
            File.WriteAllText(Path.Combine(current, "mine.txt"), "");
            File.WriteAllText(Path.Combine(current, "both.txt"), "");
            File.WriteAllText(Path.Combine(folder, "both.txt"), "");
            var given = Values(("a", "mine.txt"), ("b", "both.txt"), ("c", "absent.txt"), ("d", ""), ("e", "7"), ("f", Path.Combine(current, "mine.txt")), ("g", "lessons"));

            Assert.Equal(
                Values(("a", "../mine.txt"), ("b", "both.txt"), ("c", "absent.txt"), ("d", ""), ("e", "7"), ("f", Path.Combine(current, "mine.txt")), ("g", "lessons")),
                ParameterPaths.SeenFrom(given, folder, current));
        }
        finally
        {
            Directory.Delete(current, recursive: true);
        }
    }

    [Fact]
    public void Declarations_are_read_with_their_types()
    {
        var declared = ParameterDeclaration.In(
            "// defaults\nvar n = 3; var name = \"x\"; double rate = 1; string? s = null; var neg = -0.5; int a = 1, b = 2;\nvar list = new[] { 1 };\nvoid M() { var inner = 1; }");
        Assert.Equal(
            [
                new("n", "int"), new("name", "string"), new("rate", "double"), new("s", "string"), new("neg", "double"), new("a", "int"),
                new("b", "int"), new ParameterDeclaration("list", null),
            ],
            declared);
    }

    [Fact]
    public void Values_follow_the_parameters_cell_and_replace_those_of_an_earlier_run()
    {
        var once = ParameterInjection.Apply(Notebook(new("var n = 1; var s = \"a\";", CellTags.Parameters), "n"), Values(("n", "5"), ("s", "b"), ("other", "1")));
        var twice = ParameterInjection.Apply(once, Values(("n", "6")));

        Assert.Equal(["var n = 1; var s = \"a\";", "// Parameters\nn = 5;\ns = \"b\";", "n"], once.Cells.Select(cell => cell.Source));
        Assert.Equal([CellTags.InjectedParameters], once.Cells[1].Tags);
        Assert.Equal(["var n = 1; var s = \"a\";", "// Parameters\nn = 6;", "n"], twice.Cells.Select(cell => cell.Source));
        Assert.Equal(3, once.Cells.Select(cell => cell.Id).Distinct().Count());
    }

    [Fact]
    public void A_parameter_that_no_notebook_declares_is_an_error_that_names_those_declared()
    {
        Notebook[] notebooks = [Notebook(new CodeCell("var seed = 1; var size = 2;", CellTags.Parameters)), Notebook("1")];
        ParameterInjection.Check(notebooks, Values(("seed", "2")));

        var unknown = Assert.Throws<ParameterException>(() => ParameterInjection.Check(notebooks, Values(("sede", "2"))));
        Assert.Contains("declare seed, size", unknown.Message, StringComparison.Ordinal);
        var untagged = Assert.Throws<ParameterException>(() => ParameterInjection.Check([Notebook("var seed = 1;")], Values(("seed", "2"))));
        Assert.Contains("no notebook of this run has a cell tagged \"parameters\"", untagged.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_another_type_is_an_error_that_names_the_type()
    {
        var wrong = Assert.Throws<ParameterException>(() =>
            ParameterInjection.Apply(Notebook(new CodeCell("var n = 1;", CellTags.Parameters)), Values(("n", "many"))));
        Assert.Equal("--param n=many: the notebook declares n as int, and this is no value of that type.", wrong.Message);
    }

    private static ImmutableSortedDictionary<string, string> Values(params (string Name, string Value)[] values) =>
        values.ToImmutableSortedDictionary(item => item.Name, item => item.Value, StringComparer.Ordinal);

    private static Notebook Notebook(params CodeCell[] cells) =>
        new([.. cells.Select((cell, index) => cell.At(index))], NotebookHost.Notebooks.Notebook.Empty.Metadata);
}
