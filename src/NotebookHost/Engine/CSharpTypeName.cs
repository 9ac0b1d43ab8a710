using System.Collections.Immutable;

namespace NotebookHost.Engine;

/// <summary>A run-time type as C# writes it.</summary>
internal static class CSharpTypeName
{
    /// <summary>The full name with <c>global::</c>, or null for a type that code in another assembly cannot name.</summary>
    public static string? Of(Type type)
    {
        if (type.IsArray)
        {
            return Of(Innermost(type)) is { } element ? element + Ranks(type) : null;
        }

        if (type.IsByRef || type.IsPointer || type.IsFunctionPointer || type.IsGenericParameter || !type.IsVisible) return null;
        var names = type.GetGenericArguments().Select(Of).ToArray();
        if (Array.Exists(names, name => name is null)) return null;

        var nesting = new Stack<Type>();
        for (var at = type; at is not null; at = at.DeclaringType) nesting.Push(at);
        var written = type.Namespace is { Length: > 0 } space ? $"global::{space}" : "global:";
        var used = 0;
        foreach (var level in nesting)
        {
            var own = level.GetGenericArguments().Length - used;
            var name = level.Name.Split('`')[0];
            if (!Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(name)) return null;
            written += (written == "global:" ? ":@" : ".@") + name + (own > 0 ? $"<{string.Join(", ", names.Skip(used).Take(own))}>" : "");
            used += own;
        }

        return written;
    }

    /// <summary>The files of the assemblies that a type and its arguments come from, those aside that every cell has.</summary>
    public static ImmutableArray<string> AssembliesOf(Type type) =>
        [.. All(type).Select(part => part.Assembly).Distinct()
            .Where(assembly => !assembly.IsDynamic && assembly.Location.Length > 0 && HostReferences.Find(assembly.GetName().Name!) is null)
            .Select(assembly => assembly.Location)];

    private static IEnumerable<Type> All(Type type) =>
        type.HasElementType ? All(type.GetElementType()!) : type.GetGenericArguments().SelectMany(All).Prepend(type);

    private static Type Innermost(Type type) => type.IsArray ? Innermost(type.GetElementType()!) : type;

    // int[][,] is an array of two-dimensional arrays: the outermost rank is written first.
    private static string Ranks(Type type) =>
        type.IsArray ? $"[{new string(',', type.GetArrayRank() - 1)}]" + Ranks(type.GetElementType()!) : "";
}
