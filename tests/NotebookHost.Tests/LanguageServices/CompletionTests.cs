using NotebookHost.LanguageServices;
using Xunit;

namespace NotebookHost.Tests.LanguageServices;

/// <summary>What could be written at the cursor. Expected names are .NET's.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly ServicesSession session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("Console.Wri|", 8)]
    [InlineData("var s = \"\U0001F600\"; Console.Wri|", 22)]
    [InlineData("#!time\r\nConsole.Wri|", 16)]
    [InlineData("#!markdown\ntext\n#!csharp\nConsole.Wri|", 33)]
    [InlineData("#!nonsense\nConsole.Wri|", 19)]
    [InlineData("Console.Wri|(1);", 8)]
    public async Task What_is_typed_narrows_the_members(string cell, int start)
    {
        var result = await session.CompleteAsync(cell);

        Assert.Equal(["Write", "WriteLine"], result.Matches.Select(match => match.Text));
        Assert.Equal((start, start + 3), (result.Start, result.End));
        Assert.All(result.Matches, match => Assert.Equal("method", match.Kind));
        Assert.StartsWith("void Console.WriteLine(", result.Matches[1].Signature, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Console.|\"")]
    [InlineData("// Console.|")]
    [InlineData("/* Console.| */")]
    [InlineData("#!markdown\nConsole.Wri|")]
    [InlineData("var a = 1;\n#!html\n\n|\n#!csharp\nvar b = 2;")]
    public async Task Where_no_code_stands_there_is_nothing(string cell) => Assert.Empty((await session.CompleteAsync(cell)).Matches);

    [Fact]
    public async Task What_earlier_cells_declared_is_known()
    {
        await session.RunAsync("var greeting = \"hello\"; record Point(int Across, int Down);");
        await session.RunAsync("var place = new Point(1, 2);");

        Assert.Contains("ToUpperInvariant", await session.TextsAsync("greeting.ToU|"));
        Assert.Equal(["Across"], await session.TextsAsync("place.Acr|"));
        Assert.Equal(["greeting"], await session.TextsAsync("greet|"));
    }

    [Fact]
    public async Task The_last_declaration_of_a_name_counts()
    {
        await session.RunAsync("var x = 1;");
        await session.RunAsync("var y = x;");
        await session.RunAsync("var x = \"text\";");

        Assert.Equal(["Substring"], await session.TextsAsync("x.Subs|"));
        Assert.DoesNotContain("Substring", await session.TextsAsync("y.Subs|"));
    }

    [Fact]
    public async Task A_cell_that_failed_declares_nothing()
    {
        await session.RunAsync("var first = 1;");
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => session.RunAsync("var second = 2; throw new Exception();"));

        Assert.Empty(await session.TextsAsync("secon|"));
    }

    [Fact]
    public async Task A_using_of_an_earlier_cell_brings_its_extension_methods()
    {
        session.Compile("bin/Shapes.dll", "namespace Shapes; public static class Extensions { public static int Corners(this string shape) => 4; }");
        await session.RunAsync("#r \"bin/Shapes.dll\"\nusing Shapes;");

        Assert.Equal(["Corners"], await session.TextsAsync("\"square\".Corn|"));
    }

    [Fact]
    public async Task Without_a_using_its_types_and_extension_methods_are_left_out()
    {
        Assert.Empty(await session.TextsAsync("XDocum|"));
        Assert.Equal("XDocument", (await session.TextsAsync("using System.Xml.Linq;\nXDocum|"))[0]);
    }

    [Fact]
    public async Task A_library_is_known_while_its_reference_is_being_written()
    {
        session.Compile("bin/Shapes.dll", "namespace Shapes; public static class Square { public static int Corners => 4; }");

        Assert.Equal(["Corners"], await session.TextsAsync("#r \"bin/Shapes.dll\"\nShapes.Square.Cor|"));
        // A library that was only looked at stays out of what runs.
        Assert.Empty(await session.TextsAsync("Shapes.Square.Cor|"));
    }

    [Fact]
    public async Task What_a_loaded_file_declares_is_known_and_its_usings_are_not()
    {
        session.Folder.Write("setup.csx", "using System.Xml.Linq;\nint Answer() => 42;");
        Assert.Equal(["Answer"], await session.TextsAsync("#load \"setup.csx\"\nAnsw|"));

        await session.RunAsync("#load \"setup.csx\"");
        Assert.Equal(["Answer"], await session.TextsAsync("Answ|"));
        Assert.Empty(await session.TextsAsync("XDocument|"));
    }

    [Fact]
    public async Task The_path_of_a_reference_or_a_file_is_completed()
    {
        session.Compile("bin/Shapes.dll", "class Square { }");
        Assert.Equal(["bin/"], await session.TextsAsync("#r \"bi|"));
        Assert.Equal(["bin/"], await session.TextsAsync("#!time\n#load \"|"), StringComparer.Ordinal);
        Assert.Equal("#r \"bin/Shapes.dll\"", await session.TakeAsync("#r \"bin/sh|\"", "Shapes.dll"));
        Assert.Empty(await session.TextsAsync("/*\n#r \"bi|\n*/"));
        Assert.Equal(["Shapes.dll"], await session.TextsAsync("#r \"bin/Sh|\""));
        session.Folder.Write("setup.csx", "");
        session.Folder.Write("settings.json", "");
        Assert.Equal(["setup.csx"], await session.TextsAsync("#load \"set|\""));
    }

    [Theory]
    [InlineData("#!|", 2)]
    [InlineData("#!Mark|", 2)]
    [InlineData("var x = 1;\n#!mark|\ntext", 13)]
    public async Task A_magic_command_is_completed(string cell, int typedFrom)
    {
        var result = await session.CompleteAsync(cell);

        Assert.Contains(new Completion("#!markdown", "#!markdown", "magic", ""), result.Matches);
        Assert.All(result.Matches, match => Assert.StartsWith("#!", match.Text, StringComparison.Ordinal));
        Assert.Equal(typedFrom - 2, result.Start);
    }

    [Fact]
    public async Task A_magic_command_inside_a_string_is_text() => Assert.Empty(await session.TextsAsync("var s = @\"\n#!mark|\n\";"));

    [Fact]
    public async Task Arguments_and_initialisers_are_completed_by_name()
    {
        Assert.Contains("totalWidth:", (await session.CompleteAsync("\"a\".PadLeft(total|")).Matches.Select(match => match.Label));
        Assert.Equal(["Capacity"], await session.TextsAsync("new StringBuilder { Cap| }"));
    }

    [Fact]
    public async Task An_overriding_method_is_written_out()
    {
        var cell = await session.TakeAsync("class A\n{\n    override ToS|\n}", "ToString()");

        Assert.Equal("class A\n{\n    public override string ToString()\n    {\n        return base.ToString();\n    }\n}", cell);
    }

    [Fact]
    public async Task A_name_that_is_a_keyword_is_escaped()
    {
        await session.RunAsync("class Words { public int @class; }");

        Assert.Equal(["@class"], await session.TextsAsync("new Words().cla|"));
    }

    [Fact]
    public async Task What_fits_best_comes_first()
    {
        // An enumeration is likeliest where one is expected, whatever is before it in the alphabet.
        Assert.Equal("ConsoleColor", (await session.TextsAsync("ConsoleColor c = |"))[0]);
        Assert.Equal("List", (await session.TextsAsync("Lis|"))[0]);
    }

    [Fact]
    public async Task There_are_never_more_than_the_bound()
    {
        var result = await session.CompleteAsync("using System.Reflection; using System.Runtime.InteropServices; using System.Reflection.Emit;\n|");

        Assert.InRange(result.Matches.Length, 400, CompletionResult.Most);
        Assert.Equal(result.Matches.Length, result.Matches.Select(match => match.Text).Distinct().Count());
    }

    [Fact]
    public async Task What_cannot_be_answered_is_answered_with_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        Assert.Empty((await session.Services.CompleteAsync("Console.", 8, cancelled.Token)).Matches);
        Assert.Null(await session.Services.InspectAsync("Console", 3, 0, cancelled.Token));
        Assert.Empty((await session.CompleteAsync(new string('(', 100_000) + "|")).Matches);
        Assert.Empty((await session.CompleteAsync(string.Concat(Enumerable.Repeat("a is not ", 5_000)) + "|")).Matches);
        Assert.NotEmpty((await session.Services.CompleteAsync("Console.", 99, CancellationToken.None)).Matches);
    }
}
