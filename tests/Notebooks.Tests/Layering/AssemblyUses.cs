using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Notebooks.Tests.Layering;

/// <summary>
/// Which types the types of a compiled assembly use: in base types, members, attributes, constraints, local variables and
/// the instructions of their methods. Constants leave no trace in compiled code and are not seen.
/// </summary>
internal sealed class AssemblyUses
{
    private readonly PEReader image;
    private readonly MetadataReader metadata;
    private readonly NamedTypes types;
    private readonly HashSet<Use> uses = [];

    private AssemblyUses(PEReader image)
    {
        this.image = image;
        metadata = image.GetMetadataReader();
        types = new NamedTypes(metadata);
    }

    /// <summary>The uses between types of the assembly file at <paramref name="path"/> and from them to others, each once.</summary>
    public static ImmutableArray<Use> Of(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var reading = new AssemblyUses(image);
        reading.Read();
        return [.. reading.uses.OrderBy(use => use.ToString(), StringComparer.Ordinal)];
    }

    private void Read()
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            types.User = types.NameOf(handle);
            types.Used.Clear();
            ReadType(type);
            foreach (var method in type.GetMethods()) ReadMethod(metadata.GetMethodDefinition(method));
            uses.UnionWith(types.Used.Where(used => used != types.User).Select(used => new Use(types.User, used)));
        }
    }

    private void ReadType(TypeDefinition type)
    {
        types.Add(type.BaseType);
        ReadAttributes(type.GetCustomAttributes());
        ReadParameters(type.GetGenericParameters());
        foreach (var implemented in type.GetInterfaceImplementations()) types.Add(metadata.GetInterfaceImplementation(implemented).Interface);
        foreach (var property in type.GetProperties()) ReadAttributes(metadata.GetPropertyDefinition(property).GetCustomAttributes());
        foreach (var handle in type.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            field.DecodeSignature(types, null);
            ReadAttributes(field.GetCustomAttributes());
        }
    }

    private void ReadMethod(MethodDefinition method)
    {
        method.DecodeSignature(types, null);
        ReadAttributes(method.GetCustomAttributes());
        ReadParameters(method.GetGenericParameters());
        foreach (var parameter in method.GetParameters()) ReadAttributes(metadata.GetParameter(parameter).GetCustomAttributes());
        if (method.RelativeVirtualAddress == 0) return;

        var body = image.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil) metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(types, null);
        foreach (var region in body.ExceptionRegions) types.Add(region.CatchType);
        foreach (var token in Instructions.Tokens(body.GetILReader())) types.Add(MetadataTokens.EntityHandle(token));
    }

    private void ReadAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes) types.Add(metadata.GetCustomAttribute(attribute).Constructor);
    }

    private void ReadParameters(GenericParameterHandleCollection parameters)
    {
        foreach (var parameter in parameters)
        {
            foreach (var constraint in metadata.GetGenericParameter(parameter).GetConstraints())
                types.Add(metadata.GetGenericParameterConstraint(constraint).Type);
        }
    }
}
