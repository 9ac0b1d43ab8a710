namespace NotebookHost.FSharp;

/// <summary>How F# writes a type of another language.</summary>
internal static class FSharpTypeName
{
    /// <summary>The name, or null for a type that code elsewhere cannot name: one that is not public, or lies in no file.</summary>
    public static string? Of(Type type)
    {
        if (type.IsArray) return Of(type.GetElementType()!) is { } element ? $"{element}[{new string(',', type.GetArrayRank() - 1)}]" : null;
        if (type.IsPointer || type.IsByRef || !type.IsVisible || type.FullName is null || type.Assembly.IsDynamic || type.Assembly.Location.Length == 0) return null;

        var arguments = type.GetGenericArguments().Select(Of).ToArray();
        if (arguments.Contains(null)) return null;
        var names = new List<string>();
        var taken = 0;
        foreach (var part in Outermost(type))
        {
            var own = part.GetGenericArguments().Length;
            var name = "``" + part.Name.Split('`')[0] + "``";
            names.Add(own > taken ? $"{name}<{string.Join(", ", arguments[taken..own])}>" : name);
            taken = own;
        }

        var place = string.IsNullOrEmpty(type.Namespace) ? "global." : $"global.{type.Namespace}.";
        return place + string.Join('.', names);
    }

    private static IEnumerable<Type> Outermost(Type type) =>
        type.DeclaringType is { } outer ? Outermost(outer).Append(type) : [type];
}
