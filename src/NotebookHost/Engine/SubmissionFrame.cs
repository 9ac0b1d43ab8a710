using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using NotebookHost.FSharp;

namespace NotebookHost.Engine;

/// <summary>What a reader of a notebook wants to know of a stack frame.</summary>
internal static class SubmissionFrame
{
    /// <summary>Roslyn names the assembly of each submission so.</summary>
    private const string AssemblyPrefix = "\u211B*";

    /// <summary>True for code of a cell or of a file that a cell loaded.</summary>
    public static bool IsUserCode(MethodBase? method) =>
        method is not null
        && (method.Module.Assembly.GetName().Name?.StartsWith(AssemblyPrefix, StringComparison.Ordinal) == true || FSharpFrame.IsUserCode(method));

    /// <summary>True for the machinery that runs asynchronous code, which is nobody's call.</summary>
    public static bool IsMachinery(MethodBase method) =>
        method.IsDefined(typeof(StackTraceHiddenAttribute), inherit: false)
        || method.DeclaringType?.IsDefined(typeof(StackTraceHiddenAttribute), inherit: false) == true
        || (method.DeclaringType?.Namespace is "System.Runtime.CompilerServices" or "System.Runtime.ExceptionServices"
            && method.Module == typeof(object).Module);

    /// <summary>True for a method of the .NET runtime's own libraries.</summary>
    public static bool IsRuntime(MethodBase method) =>
        Path.GetDirectoryName(method.Module.FullyQualifiedName) == Path.GetDirectoryName(typeof(object).Module.FullyQualifiedName);

    /// <summary>The method as its author wrote it, or null for the top level of a cell.</summary>
    public static string? Name(MethodBase method)
    {
        if (FSharpFrame.IsUserCode(method)) return FSharpFrame.Name(method);
        var (name, type) = (method.Name, method.DeclaringType);
        if (name == "MoveNext" && type is not null && typeof(IAsyncStateMachine).IsAssignableFrom(type) | type.Name.StartsWith('<'))
        {
            (name, type) = (type.Name, type.DeclaringType);
        }

        while (type is not null && type.Name.StartsWith('<')) type = type.DeclaringType;
        var inner = Written(name);
        if (inner == "<Initialize>") return null;

        var owner = type is null || type.Name.StartsWith("Submission#", StringComparison.Ordinal) ? "" : TypeName(type) + ".";
        var parameters = method.Name == "MoveNext"
            ? ""
            : string.Join(", ", method.GetParameters().Select(parameter => $"{parameter.ParameterType.Name} {parameter.Name}".TrimEnd()));
        return $"{owner}{inner}({parameters})";
    }

    private static string TypeName(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type.DeclaringType is { } outer && !outer.Name.StartsWith("Submission#", StringComparison.Ordinal)
            ? TypeName(outer) + "." + name
            : type.Namespace is { Length: > 0 } space && type.DeclaringType is null ? space + "." + name : name;
    }

    // <<Initialize>>d__0 is the top level, <Sum>d__3 an asynchronous Sum, <Sum>g__Add|3_0 a local Add, <Sum>b__3_0 a lambda in Sum.
    private static string Written(string name)
    {
        if (!name.StartsWith('<')) return name;
        var close = name.LastIndexOf('>');
        var (outer, rest) = (name[1..close], name[(close + 1)..]);
        if (rest.StartsWith("g__", StringComparison.Ordinal)) return rest[3..].Split('|')[0];
        if (rest.StartsWith("b__", StringComparison.Ordinal)) return outer == "<Initialize>" ? "lambda" : $"{Written(outer)}.lambda";
        return outer == "<Initialize>" ? outer : Written(outer);
    }
}
