using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;
using NotebookHost.Engine;
using NotebookHost.LanguageServices;
using Xunit;

namespace NotebookHost.Tests.LanguageServices;

/// <summary>How a session's submissions become a chain of projects that stays short.</summary>
public sealed class SubmissionChainTests : IDisposable
{
    private readonly SubmissionChain chain = new(
        RoslynHost.Services, ScriptOptions.Default.WithReferences(HostReferences.All).WithImports("System").WithFilePath("/cell"));

    public void Dispose() => chain.Dispose();

    [Theory]
    [InlineData(1, "var a = 1;", "var b = a;", "int F() => b;")]
    [InlineData(1, "Console.WriteLine(1);", "1 + 1", "if (true) { var inner = 1; }")]
    [InlineData(2, "int a = 1; int b = a;", "string a = \"\"; string c = a;")] // Two variables of one name, and both are meant.
    [InlineData(1, "int a = 1;", "string a = \"\"; string c = a;")] // Nothing means the first any more.
    [InlineData(2, "int F(int x) => x;", "int F(string x) => 0;", "var a = F(\"\") + F(1);")]
    [InlineData(2, "var math = Math.Max(1, 2);", "class Math { }")] // The first means the runtime's Math.
    [InlineData(2, "int a = 1;", "using System.Net;")]
    [InlineData(1, "int.TryParse(\"1\", out var a)", "var b = a;")]
    public void Submissions_join_when_that_changes_nothing(int projects, params string[] submissions)
    {
        chain.Open("", Submissions([.. submissions, "var last = 0;"]), []);

        Assert.Equal(projects, chain.Length);
    }

    [Fact]
    public async Task Joined_or_not_the_code_has_no_errors()
    {
        string[] cells =
        [
            "using System.Net;\nvar a = 1;", "a", "int.TryParse(\"1\", out var b)", "int F() => a + b;", "Console.WriteLine(F())", "var c = F();",
            "string a = \"\";", "var d = a.Length + c;", "class A { public int X; }", "var e = new A();", "IPAddress f = IPAddress.Any;", "(int g, int h) = (1, 2);",
        ];
        var document = chain.Open("var all = $\"{a}{b}{c}{d}{e.X}{f}{g}{h}{F()}\"; int length = a.Length;", Submissions(cells), []);

        foreach (var project in document.Project.Solution.Projects)
        {
            var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
            Assert.NotNull(compilation);
            Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(found => found.Severity == DiagnosticSeverity.Error));
        }
    }

    [Fact]
    public void Running_a_cell_again_leaves_no_trace_of_the_first_time()
    {
        var once = new[] { "using System.Net;\nvar a = 1;", "var b = a + 1; int F() => b;", "class C { }" };
        chain.Open("", Submissions([.. Enumerable.Repeat(once, 50).SelectMany(cells => cells)]), []);

        Assert.InRange(chain.Length, 1, 2);
    }

    [Fact]
    public void A_long_session_is_a_short_chain()
    {
        chain.Open("", Submissions([.. Enumerable.Range(0, 500).Select(i => $"var v{i} = {i};")]), []);

        // At most 64 are taken together.
        Assert.Equal(8, chain.Length);
    }

    [Fact]
    public void A_submission_that_nests_too_deep_is_passed_over()
    {
        var nested = "var a = " + string.Concat(Enumerable.Repeat("a is not ", 1_000)) + "1;";
        chain.Open("", Submissions(nested, "using System.Net;\nvar b = 1;"), []);

        Assert.Equal(1, chain.Length);
    }

    private static ImmutableList<PastSubmission> Submissions(params string[] texts) =>
        [.. texts.Select((text, index) => new PastSubmission($"/cell {index}", text))];
}
