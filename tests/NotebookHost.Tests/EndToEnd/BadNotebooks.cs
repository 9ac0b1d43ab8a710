using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.EndToEnd;

/// <summary>One run over notebooks each of which goes wrong in its own way, with a good one among them.</summary>
public sealed class BadNotebooks : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    internal HostResult Result { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        folder.WriteNotebook("in/good.ipynb", "var x = 1;", "x + 1");
        folder.WriteNotebook("in/loops.ipynb", "while (true) Console.WriteLine(\"again\");", "2");
        folder.WriteNotebook("in/exits.ipynb", "Console.WriteLine(\"before\"); Environment.Exit(3);", "2");
        folder.WriteNotebook("in/overflows.ipynb", "Func<int, int> down = null;\ndown = n => down(n + 1) + 1;\nConsole.WriteLine(\"before\");\ndown(0)", "2");
        folder.WriteNotebook("in/failfast.ipynb", "Environment.FailFast(\"gave up\");", "2");
        folder.WriteNotebook("in/background.ipynb", "new System.Threading.Thread(() => throw new Exception(\"unseen\")).Start();\nSystem.Threading.Thread.Sleep(-1);", "2");
        folder.WriteNotebook(
            "in/writes.ipynb", "var line = new string('x', 1 << 20);\nfor (var i = 0; i < 1024; i++) Console.WriteLine(line);", "Console.Write(\"still here\");");
        folder.WriteNotebook(
            "in/leaves.ipynb",
            OperatingSystem.IsWindows()
                ? "var child = System.Diagnostics.Process.Start(\"ping\", \"-n 600 127.0.0.1\"); child.Id"
                : "var child = System.Diagnostics.Process.Start(\"sleep\", \"600\"); child.Id",
            "new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start();",
            "var raw = Console.OpenStandardOutput(); raw.Write(Encoding.UTF8.GetBytes(\"{\\\"of\\\":\\\"ended\\\",\\\"cell\\\":2}\\n\")); Console.ReadLine() is null");
        folder.Write("in/not-json.ipynb", "this is no notebook");
        folder.Write("in/old.ipynb", """{"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": []}""");
        folder.Write("in/python.ipynb", """{"nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}, "cells": []}""");
        Result = await HostProcess.RunAsync(folder.Path, "run", "in", "gone.ipynb", "--out", "out", "--timeout", "20", "--jobs", "2");
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal Cell CellOf(string notebook, int index) => NotebookFile.Read(folder.At("out", notebook + ".ipynb")).Cells[index];

    internal bool Wrote(string file) => File.Exists(folder.At("out", file));

    internal string[] Files => [.. Directory.EnumerateFiles(folder.At("out"), "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)!)];
}
