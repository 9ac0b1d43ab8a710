using System.Reflection;

namespace NotebookHost.FSharp;

/// <summary>What F# Interactive calls the methods of a cell, and what their author called them.</summary>
internal static class FSharpFrame
{
    /// <summary>The assemblies of cells are named so.</summary>
    public const string AssemblyPrefix = "FSI-ASSEMBLY";

    /// <summary>True for code of an F# cell.</summary>
    public static bool IsUserCode(MethodBase method) =>
        method.Module.Assembly.GetName().Name?.StartsWith(AssemblyPrefix, StringComparison.Ordinal) == true;

    /// <summary>The method as its author wrote it, or null for the top level of a cell.</summary>
    /// <param name="method">A method of an F# cell.</param>
    public static string? Name(MethodBase method)
    {
        // main@ is the top level; f@4.Invoke is a function within f, which begins at line 4.
        if (method.Name.StartsWith("main@", StringComparison.Ordinal) || method.IsConstructor && method.IsStatic) return null;
        var parameters = string.Join(", ", method.GetParameters().Select(parameter => $"{parameter.ParameterType.Name} {parameter.Name}".TrimEnd()));
        var types = new List<string>();
        for (var type = method.DeclaringType; type is not null; type = type.DeclaringType)
        {
            if (!type.Name.StartsWith("FSI_", StringComparison.Ordinal)) types.Insert(0, type.Name.Split('`')[0]);
        }

        if (types is [.., var closure] && closure.Contains('@', StringComparison.Ordinal))
        {
            types[^1] = closure.Split('@')[0];
            return string.Join('.', types) + ".lambda";
        }

        return string.Join('.', types.Append(method.Name.Split('@')[0])) + $"({parameters})";
    }
}
