using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookHost.LanguageServices;

/// <summary>Inside a call's argument list: what can be called so, and with what.</summary>
internal static class SignatureHelp
{
    private const int MostOverloads = 30;

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat;

    /// <summary>The overloads, those first that take the arguments so far, and the parameter at the cursor; nothing outside of a list.</summary>
    /// <param name="model">The code.</param>
    /// <param name="position">The cursor, in UTF-16 units.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IEnumerable<InspectionBlock> At(SemanticModel model, int position, CancellationToken cancellation)
    {
        if (ListAround(model.SyntaxTree.GetRoot(cancellation), position) is not { Parent: { } call } list) return [];
        var (index, name) = ArgumentAt(list, position);
        var resolved = model.GetSymbolInfo(call, cancellation).Symbol;
        var overloads = Overloads(model, call, cancellation)
            .OrderByDescending(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, resolved?.OriginalDefinition))
            .ThenBy(member => ParameterAt(member, index, name) is null && (index > 0 || ParametersOf(member).Length > 0))
            .ThenBy(member => ParametersOf(member).Length)
            .ToList();
        if (overloads.Count == 0) return [];

        var lines = overloads.Take(MostOverloads).Select(member => member.ToMinimalDisplayString(model, position, FormatOf(member)));
        var more = overloads.Count > MostOverloads ? $"\n({overloads.Count - MostOverloads} more)" : "";
        var blocks = new List<InspectionBlock> { new CodeBlock(string.Join('\n', lines) + more) };
        if (MemberDocumentation.Summary(overloads[0]) is { Length: > 0 } summary) blocks.Add(new TextBlock("", summary));
        if (ParameterAt(overloads[0], index, name) is { } parameter)
        {
            var meaning = MemberDocumentation.Parameter(overloads[0], parameter.Name);
            blocks.Add(new TermBlock("Parameter here", [(parameter.ToMinimalDisplayString(model, position, Format), meaning)]));
        }

        return blocks;
    }

    // A constructor's type is its name.
    private static SymbolDisplayFormat FormatOf(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor }
            ? Format.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType)
            : Format;

    /// <summary>The innermost argument list whose brackets are around the cursor; one without its closing bracket goes on.</summary>
    private static SyntaxNode? ListAround(SyntaxNode root, int position)
    {
        if (position == 0) return null;
        return root.FindToken(position - 1).Parent?.AncestorsAndSelf().FirstOrDefault(node => Brackets(node) is var (open, close)
            && open.Span.End <= position && (close.IsMissing || position <= close.SpanStart));
    }

    private static (SyntaxToken Open, SyntaxToken Close)? Brackets(SyntaxNode node) => node switch
    {
        ArgumentListSyntax list => (list.OpenParenToken, list.CloseParenToken),
        BracketedArgumentListSyntax list => (list.OpenBracketToken, list.CloseBracketToken),
        AttributeArgumentListSyntax list => (list.OpenParenToken, list.CloseParenToken),
        _ => null,
    };

    private static (int Index, string? Name) ArgumentAt(SyntaxNode list, int position)
    {
        var commas = list.ChildTokens().Count(token => token.IsKind(SyntaxKind.CommaToken) && token.Span.End <= position);
        var argument = list.ChildNodes().ElementAtOrDefault(commas);
        return (commas, (argument as ArgumentSyntax)?.NameColon?.Name.Identifier.ValueText ?? (argument as AttributeArgumentSyntax)?.NameColon?.Name.Identifier.ValueText);
    }

    private static ImmutableArray<ISymbol> Overloads(SemanticModel model, SyntaxNode call, CancellationToken cancellation)
    {
        var at = call.SpanStart;
        return call switch
        {
            InvocationExpressionSyntax invocation => Called(model, invocation, cancellation),
            BaseObjectCreationExpressionSyntax creation => Constructors(model, model.GetTypeInfo(creation, cancellation).Type, at),
            ElementAccessExpressionSyntax access => [.. model.GetIndexerGroup(access.Expression, cancellation)],
            AttributeSyntax attribute => Constructors(model, model.GetTypeInfo(attribute, cancellation).Type, at),
            ConstructorInitializerSyntax initializer => OfInitializer(model, initializer, at),
            PrimaryConstructorBaseTypeSyntax origin => Constructors(model, model.GetTypeInfo(origin.Type, cancellation).Type, at),
            _ => [],
        };
    }

    private static ImmutableArray<ISymbol> Called(SemanticModel model, InvocationExpressionSyntax invocation, CancellationToken cancellation)
    {
        var group = model.GetMemberGroup(invocation.Expression, cancellation);
        if (!group.IsEmpty) return [.. group.Where(member => model.IsAccessible(invocation.SpanStart, member))];
        return model.GetTypeInfo(invocation.Expression, cancellation).Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } ? [invoke] : [];
    }

    private static ImmutableArray<ISymbol> Constructors(SemanticModel model, ITypeSymbol? type, int position) =>
        type is INamedTypeSymbol named
            ? [.. named.InstanceConstructors.Where(constructor => model.IsAccessible(position, constructor))]
            : [];

    private static ImmutableArray<ISymbol> OfInitializer(SemanticModel model, ConstructorInitializerSyntax initializer, int position)
    {
        var type = (initializer.Parent is { } constructor ? model.GetDeclaredSymbol(constructor) : null)?.ContainingType;
        return Constructors(model, initializer.IsKind(SyntaxKind.BaseConstructorInitializer) ? type?.BaseType : type, position);
    }

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    private static IParameterSymbol? ParameterAt(ISymbol member, int index, string? name)
    {
        var parameters = ParametersOf(member);
        if (name is not null) return parameters.FirstOrDefault(parameter => parameter.Name == name);
        if (index < parameters.Length) return parameters[index];
        return parameters is [.., { IsParams: true } rest] ? rest : null;
    }
}
