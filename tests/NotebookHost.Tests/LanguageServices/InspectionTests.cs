using NotebookHost.Engine;
using Xunit;

namespace NotebookHost.Tests.LanguageServices;

/// <summary>What is said of the code under the cursor.</summary>
public sealed class InspectionTests : IDisposable
{
    private const string Library = """
        namespace Shapes;
        /// <summary>A shape with &lt;corners&gt;.</summary>
        public class Shape
        {
            /// <summary>Draws the shape in a <see cref="System.ConsoleColor"/>.</summary>
            /// <param name="scale">How many times its size, from 1.</param>
            /// <returns>Whether it fits.</returns>
            /// <exception cref="System.ArgumentOutOfRangeException">The scale is 0.</exception>
            public virtual bool Draw(int scale) => scale > 0;
        }
        public class Square : Shape
        {
            /// <inheritdoc/>
            public override bool Draw(int scale) => true;
        }
        """;

    private readonly ServicesSession session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("string.Jo|in(\",\", new[] { 1 })")]
    [InlineData("string.|Join(\",\", new[] { 1 })")]
    [InlineData("string.Join|(\",\", new[] { 1 })")]
    [InlineData("var s = \"\U0001F600\"; string.Join|(\",\", new[] { 1 })")]
    public async Task A_method_of_the_runtime_has_its_signature_and_its_documentation(string cell)
    {
        var text = await session.TextAsync(cell);

        Assert.StartsWith("string string.Join<int>(string? separator, IEnumerable<int> values)", text, StringComparison.Ordinal);
        // A bare runtime has no documentation beside it; the SDK has.
        Assert.SkipWhen(RuntimeDocumentation.Folder is null, "The SDK's targeting pack is not installed.");
        Assert.Contains("Concatenates", text, StringComparison.Ordinal);
        Assert.Contains("  separator: The string to use as a separator", text, StringComparison.Ordinal);
        Assert.Contains("Returns:\n", text, StringComparison.Ordinal);
        Assert.Contains("OutOfMemoryException", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new Shapes.Shape().Dra|w(1)")]
    [InlineData("new Shapes.Square().Dra|w(1)")]
    public async Task A_library_is_documented_by_the_file_beside_it(string cell)
    {
        session.Compile("bin/Shapes.dll", Library);
        await session.RunAsync("#r \"bin/Shapes.dll\"");

        var text = await session.TextAsync(cell);
        Assert.Contains(".Draw(int scale)", text, StringComparison.Ordinal);
        Assert.Contains("Draws the shape in a ConsoleColor.", text, StringComparison.Ordinal);
        Assert.Contains("  scale: How many times its size, from 1.", text, StringComparison.Ordinal);
        Assert.Contains("Whether it fits.", text, StringComparison.Ordinal);
        Assert.Contains("ArgumentOutOfRangeException", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_holds_the_same_with_its_characters_encoded()
    {
        session.Compile("bin/Shapes.dll", Library);
        var inspection = await session.InspectAsync("#r \"bin/Shapes.dll\"\nShapes.Sha|pe s;");

        Assert.NotNull(inspection);
        Assert.Contains("A shape with <corners>.", inspection.PlainText, StringComparison.Ordinal);
        Assert.Contains("<p>A shape with &lt;corners&gt;.</p>", inspection.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_detail_shows_what_an_earlier_cell_declared()
    {
        await session.RunAsync("/// <summary>Doubles it.</summary>\nint Twice(int number) => 2 * number;");
        await session.RunAsync("Console.WriteLine(Twice(2));");
        await session.RunAsync("var result = Twice(4);");

        var brief = await session.TextAsync("Twice|(3)");
        Assert.Contains("int Twice(int number)", brief, StringComparison.Ordinal);
        Assert.Contains("Doubles it.", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("2 * number", brief, StringComparison.Ordinal);
        Assert.Contains("int Twice(int number) => 2 * number;", await session.TextAsync("Twi|ce(3)", detail: 1), StringComparison.Ordinal);
        Assert.Contains("var result = Twice(4);", await session.TextAsync("result|", detail: 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_detail_says_where_something_of_a_library_is_declared() =>
        Assert.Contains("assembly System.Console", await session.TextAsync("Console.Wri|te(1)", detail: 1), StringComparison.Ordinal);

    [Fact]
    public async Task In_a_list_of_arguments_the_overloads_are_shown_with_the_parameter_at_the_cursor()
    {
        await session.RunAsync("void Draw(int scale) { }");
        Assert.Equal("void Draw(int scale)\n\nParameter here:\n  int scale", await session.TextAsync("Draw(|"));

        await session.RunAsync("class Pen { public Pen(int width) { } public Pen(int width, string color) { } public int this[int index] => 0; }");
        var text = await session.TextAsync("new Pen(1, |)");
        Assert.StartsWith("Pen(int width, string color)\nPen(int width)", text, StringComparison.Ordinal);
        Assert.EndsWith("Parameter here:\n  string color", text, StringComparison.Ordinal);
        Assert.Contains("int width", await session.TextAsync("new Pen(color: \"red\", width: |)"), StringComparison.Ordinal);
        Assert.Contains("int index", await session.TextAsync("new Pen(1)[|]"), StringComparison.Ordinal);
        Assert.Contains("Func<int, int>", (await session.TextAsync("Func<int, int> f = x => x;\nf(|)")).Replace("int Func<int, int>.Invoke(int arg)", "Func<int, int>", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("|")]
    [InlineData("   |   ")]
    [InlineData("// Consol|e")]
    [InlineData("#!markdown\nConsol|e")]
    public async Task Of_nothing_nothing_is_said(string cell) => Assert.Null(await session.InspectAsync(cell));

    [Fact]
    public async Task A_cell_with_a_magic_command_keeps_its_places() =>
        Assert.StartsWith("class System.Console", await session.TextAsync("#!time\n#!csharp\nConsol|e.Write(1);"), StringComparison.Ordinal);
}
