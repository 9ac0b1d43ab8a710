using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Notebooks.Tests.Layering;

/// <summary>Collects the names of the types that handles and signatures of one assembly mention.</summary>
internal sealed class NamedTypes(MetadataReader metadata) : ISignatureTypeProvider<Nothing, object?>
{
    private readonly string assembly = metadata.GetString(metadata.GetAssemblyDefinition().Name);

    /// <summary>The type whose uses are being collected.</summary>
    public TypeName User { get; set; }

    /// <summary>What has been mentioned.</summary>
    public HashSet<TypeName> Used { get; } = [];

    /// <summary>The name of the type at <paramref name="handle"/>, or of the outermost type around it.</summary>
    public TypeName NameOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? NameOf(outer)
            : new TypeName(assembly, metadata.GetString(type.Namespace), WithoutArity(metadata.GetString(type.Name)));
    }

    /// <summary>Adds what the thing at <paramref name="handle"/> mentions: a type, or a member with its owner and its signature.</summary>
    public void Add(EntityHandle handle)
    {
        if (handle.IsNil) return;
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                Used.Add(NameOf((TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeReference:
                Used.Add(NameOf((TypeReferenceHandle)handle));
                break;
            case HandleKind.TypeSpecification:
                metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null);
                break;
            case HandleKind.FieldDefinition:
                Add(metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodDefinition:
                var method = metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                Add(method.GetDeclaringType());
                method.DecodeSignature(this, null);
                break;
            case HandleKind.MethodSpecification:
                var instance = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                Add(instance.Method);
                instance.DecodeSignature(this, null);
                break;
            case HandleKind.MemberReference:
                AddMember(metadata.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.StandaloneSignature:
                metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeMethodSignature(this, null);
                break;
            default:
                throw new NotSupportedException($"A {handle.Kind} was not expected where a type or member is named.");
        }
    }

    public Nothing GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Mention(NameOf(handle));

    public Nothing GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Mention(NameOf(handle));

    public Nothing GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public Nothing GetArrayType(Nothing elementType, ArrayShape shape) => default;

    public Nothing GetByReferenceType(Nothing elementType) => default;

    public Nothing GetFunctionPointerType(MethodSignature<Nothing> signature) => default;

    public Nothing GetGenericInstantiation(Nothing genericType, ImmutableArray<Nothing> typeArguments) => default;

    public Nothing GetGenericMethodParameter(object? genericContext, int index) => default;

    public Nothing GetGenericTypeParameter(object? genericContext, int index) => default;

    public Nothing GetModifiedType(Nothing modifier, Nothing unmodifiedType, bool isRequired) => default;

    public Nothing GetPinnedType(Nothing elementType) => default;

    public Nothing GetPointerType(Nothing elementType) => default;

    public Nothing GetPrimitiveType(PrimitiveTypeCode typeCode) => default;

    public Nothing GetSZArrayType(Nothing elementType) => default;

    private void AddMember(MemberReference member)
    {
        Add(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Field)
            member.DecodeFieldSignature(this, null);
        else
            member.DecodeMethodSignature(this, null);
    }

    private TypeName NameOf(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind switch
        {
            HandleKind.TypeReference => NameOf((TypeReferenceHandle)type.ResolutionScope),
            HandleKind.AssemblyReference => Named(metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)),
            _ => Named(assembly),
        };

        TypeName Named(string scope) => new(scope, metadata.GetString(type.Namespace), WithoutArity(metadata.GetString(type.Name)));
    }

    private Nothing Mention(TypeName name)
    {
        Used.Add(name);
        return default;
    }

    private static string WithoutArity(string name) => name.IndexOf('`', StringComparison.Ordinal) is > 0 and var mark ? name[..mark] : name;
}

/// <summary>What decoding a signature gives: the names it mentions are collected on the way.</summary>
internal readonly record struct Nothing;
