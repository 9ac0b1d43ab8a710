using Microsoft.CodeAnalysis.CSharp;
using NotebookHost.Engine;
using Xunit;

namespace NotebookHost.Tests.Engine;

public sealed class InterruptChecksTests
{
    private const string Turn = "global::NotebookHost.Engine.Interrupts.Check();";
    private const string Entry = "global::NotebookHost.Engine.Interrupts.Enter();";

    [Theory]
    [InlineData("while (a) b();", "while (a) {§b();}")]
    [InlineData("for (;;) { x++; }", "for (;;) {§ x++; }")]
    [InlineData("while (a) while (b) c();", "while (a) {§while (b) {§c();}}")]
    [InlineData("while (a) goto x; x: ;", "while (a) {§{§goto x;}} x: ;")]
    [InlineData("void M() { }", "void M() {¤ }")]
    [InlineData("int M() => 1;", "int M() {¤return 1;}")]
    [InlineData("void M() => N();", "void M() {¤N();}")]
    [InlineData("async Task M() => await N();", "async Task M() {¤await N();}")]
    [InlineData("async Task<int> M() => await N();", "async Task<int> M() {¤return await N();}")]
    [InlineData("int M() => throw new E();", "int M() {¤throw new E();}")]
    [InlineData("f = x => x + 1;", "f = x => x + 1;")]
    [InlineData("f = x => { return x; };", "f = x => {¤ return x; };")]
    [InlineData("class C { int P { get { return 1; } } }", "class C { int P { get {¤ return 1; } } }")]
    public void Checks_stand_where_code_can_come_round_again(string code, string expected)
    {
        var (text, _) = InterruptChecks.Insert(CSharpSyntaxTree.ParseText(code, Submission.Syntax, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(expected.Replace("§", Turn, StringComparison.Ordinal).Replace("¤", Entry, StringComparison.Ordinal), text);
    }

    [Fact]
    public void Every_sign_of_the_source_is_found_back_from_its_place_in_the_compiled_code()
    {
        const string code = "while (a)\n  { b(); } int M() => 12345; while (z) y();";
        var (text, inserted) = InterruptChecks.Insert(CSharpSyntaxTree.ParseText(code, Submission.Syntax, cancellationToken: TestContext.Current.CancellationToken));
        var line = text.Split('\n')[1];
        foreach (var sign in new[] { "b()", "int M", "12345", "while (z)", "y();" })
            Assert.Equal(code.Split('\n')[1].IndexOf(sign, StringComparison.Ordinal), inserted.ColumnOf(1, line.IndexOf(sign, StringComparison.Ordinal)));
    }
}
