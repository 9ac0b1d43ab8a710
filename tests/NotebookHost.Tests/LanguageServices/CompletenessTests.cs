using NotebookHost.LanguageServices;
using Xunit;

namespace NotebookHost.Tests.LanguageServices;

/// <summary>Which cells can be run as they stand.</summary>
public sealed class CompletenessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("var x = 1;")]
    [InlineData("x")]
    [InlineData("foo()")]
    [InlineData("// only a comment")]
    [InlineData("if (x) y();")]
    [InlineData("var s = \"\"\"\n  text\n  \"\"\";")]
    [InlineData("#!markdown\n# (a title")]
    [InlineData("#!time\nvar x = 1;")]
    [InlineData("var x = 1;\n#!html\n<b>")]
    [InlineData("#if X\n)\n#endif")]
    public void Complete(string code) => Assert.Equal(CompletenessStatus.Complete, CompletenessCheck.Of(code).Status);

    [Theory]
    [InlineData("for (int i = 0; i < 3; i++) {", 4)]
    [InlineData("1 +", 0)]
    [InlineData("foo(", 4)]
    [InlineData("foo(1,", 4)]
    [InlineData("foo( // (", 4)]
    [InlineData("if (a) {\n    foo(", 8)]
    [InlineData("if (a) {\n    foo();", 4)]
    [InlineData("if (a) {\n    b();\n} else {", 4)]
    [InlineData("var a = new[] { new[] { 1 },", 4)]
    [InlineData("if (x)", 4)]
    [InlineData("foreach (var x in xs)\n", 4)]
    [InlineData("class A", 0)]
    [InlineData("class A\n{", 4)]
    [InlineData("/* abc", 0)]
    [InlineData("{ /* abc", 0)]
    [InlineData("var s = @\"abc", 0)]
    [InlineData("var s = \"\"\"", 0)]
    [InlineData("var s = \"\"\"\n    abc", 0)]
    [InlineData("try { }", 0)]
    [InlineData("#if X", 0)]
    [InlineData("#region r", 0)]
    [InlineData("[Obsolete]", 0)]
    [InlineData("#!time\nfoo(", 4)]
    [InlineData("#!markdown\ntext\n#!csharp\nclass A {", 4)]
    public void Incomplete(string code, int indent) =>
        Assert.Equal(new Completeness(CompletenessStatus.Incomplete, new string(' ', indent)), CompletenessCheck.Of(code));

    [Theory]
    [InlineData("\"abc")]
    [InlineData("'a")]
    [InlineData(")")]
    [InlineData("}")]
    [InlineData("f(]")]
    [InlineData("else")]
    [InlineData("var x = ;")]
    [InlineData("var x = 1\nvar y = 2;")]
    [InlineData("#!nonsense")]
    [InlineData("foo(\n#!html\n<b>")]
    public void Invalid(string code) => Assert.Equal(new Completeness(CompletenessStatus.Invalid), CompletenessCheck.Of(code));

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData("{", 100_000)]
    [InlineData("!", 40_000)]
    [InlineData("#if A\n", 5_000)]
    public void What_nests_too_deep_is_not_parsed(string unit, int times) =>
        Assert.Equal(CompletenessStatus.Unknown, CompletenessCheck.Of(string.Concat(Enumerable.Repeat(unit, times))).Status);

    // These pass the count of brackets; a parser with an ordinary stack, or without a guard, ends the process at them.
    [Theory]
    [InlineData("if(a)", 9_000)]
    [InlineData("a is not ", 5_000)]
    [InlineData("await ", 8_000)]
    [InlineData("(int)", 9_000)]
    public void What_nests_without_brackets_gets_an_answer(string unit, int times) =>
        Assert.NotEqual(CompletenessStatus.Unknown, CompletenessCheck.Of(string.Concat(Enumerable.Repeat(unit, times))).Status);
}
