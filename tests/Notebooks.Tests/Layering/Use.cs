namespace Notebooks.Tests.Layering;

/// <summary>One type's use of another.</summary>
/// <param name="From">The type that uses, the outermost one where it is nested.</param>
/// <param name="To">The type that is used.</param>
internal readonly record struct Use(TypeName From, TypeName To)
{
    public override string ToString() => $"{From} uses {To} of {To.Assembly}";
}

/// <summary>A type by name, nested types under the name of the outermost.</summary>
/// <param name="Assembly">Simple name of the assembly that has it.</param>
/// <param name="Namespace">Its namespace, or the empty string.</param>
/// <param name="Name">Its name without type parameters' count.</param>
internal readonly record struct TypeName(string Assembly, string Namespace, string Name)
{
    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
