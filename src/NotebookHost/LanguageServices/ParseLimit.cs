using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookHost.Engine;

namespace NotebookHost.LanguageServices;

/// <summary>
/// Keeps code from the compiler that could overflow its stack, which would end the process. The parser guards itself in
/// part; what finds out the meaning of nested code does so less.
/// </summary>
internal static class ParseLimit
{
    /// <summary>The most UTF-16 units that are looked at.</summary>
    public const int LongestCode = 50_000;

    private const int DeepestBrackets = 200;
    private const int MostDirectives = 500;
    private const int DeepestTree = 400;
    private const int LongestRun = 5_000;
    private const int StackSize = 64 * 1024 * 1024;

    /// <summary>
    /// Whether code may be parsed. Brackets are counted wherever they stand, in strings too, so that nothing has to be
    /// parsed to find out; code that only looks too deep is refused with what is.
    /// </summary>
    public static bool Allows(string code)
    {
        if (code.Length > LongestCode || code.AsSpan().Count("#if") > MostDirectives) return false;
        var (depth, run) = (0, 0);
        foreach (var letter in code)
        {
            depth = Math.Max(0, depth + letter switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 });
            // Operators, names and dots without a statement's end are one expression, and each may be a level of the tree.
            run = letter is ';' or '}' or ',' ? 0 : run + (IsOperator(letter) ? 1 : 0);
            if (depth > DeepestBrackets || run > LongestRun) return false;
        }

        return true;
    }

    /// <summary>Whether the meaning of code that may be parsed may be asked for too: a stack of ordinary size is enough for it.</summary>
    public static bool AllowsMeaning(string code) => WithRoom(() =>
    {
        var nodes = new Stack<(SyntaxNode Node, int Depth)>([(CSharpSyntaxTree.ParseText(code, Submission.Syntax).GetRoot(), 0)]);
        while (nodes.TryPop(out var next))
        {
            if (next.Depth > DeepestTree) return false;
            foreach (var child in next.Node.ChildNodes()) nodes.Push((child, next.Depth + 1));
        }

        return true;
    });

    /// <summary>Does work that parses on a thread whose stack has room to spare, and waits for it.</summary>
    public static T WithRoom<T>(Func<T> work)
    {
        var done = new Task<T>(work);
        var thread = new Thread(() => done.RunSynchronously(TaskScheduler.Default), StackSize) { IsBackground = true, Name = "parser" };
        thread.Start();
        return done.GetAwaiter().GetResult();
    }

    private static bool IsOperator(char letter) => letter is '.' or '!' or '~' or '+' or '-' or '*' or '&' or '?' or '=' or '<' or '>' or '^';
}
