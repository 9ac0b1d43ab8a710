using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace NotebookHost.LanguageServices;

/// <summary>
/// What a documentation comment says of the parts of a member, as plain text. A comment that says only that it is inherited
/// is followed to the member it is inherited from.
/// </summary>
internal static partial class MemberDocumentation
{
    private const int LongestInheritance = 8;

    /// <summary>The summary, or empty.</summary>
    public static string Summary(ISymbol symbol) => TextOf(Comment(symbol)?.Element("summary"));

    /// <summary>What is said of the parameter of that name, or empty.</summary>
    public static string Parameter(ISymbol symbol, string name) => Named(Comment(symbol), "param", name);

    /// <summary>The parameters, and the type parameters after them, that something is said of.</summary>
    public static ImmutableArray<(string Term, string Meaning)> Parameters(ISymbol symbol)
    {
        var comment = Comment(symbol);
        if (comment is null) return [];
        var parameters = symbol switch
        {
            IMethodSymbol method => method.Parameters.Select(parameter => (Element: "param", parameter.Name))
                .Concat(method.TypeParameters.Select(type => (Element: "typeparam", type.Name))),
            IPropertySymbol property => property.Parameters.Select(parameter => (Element: "param", parameter.Name)),
            INamedTypeSymbol type => type.TypeParameters.Select(parameter => (Element: "typeparam", parameter.Name)),
            _ => [],
        };
        return [.. parameters.Select(item => (item.Name, Named(comment, item.Element, item.Name))).Where(item => item.Item2.Length > 0)];
    }

    private static string Named(XElement? comment, string element, string name) =>
        TextOf(comment?.Elements(element).FirstOrDefault(item => (string?)item.Attribute("name") == name));

    private static XElement? Comment(ISymbol symbol)
    {
        ISymbol? origin = symbol.OriginalDefinition;
        for (var step = 0; origin is not null && step < LongestInheritance; step++)
        {
            var comment = Parse(origin.GetDocumentationCommentXml());
            if (comment?.Element("inheritdoc") is null) return comment;
            origin = InheritedFrom(origin)?.OriginalDefinition;
        }

        return null;
    }

    private static XElement? Parse(string? xml)
    {
        if (string.IsNullOrWhiteSpace(xml)) return null;
        try
        {
            // From source it is one element, from some files several.
            var root = XElement.Parse($"<doc>{xml}</doc>", LoadOptions.PreserveWhitespace);
            return root.Elements().Count() == 1 && root.Elements().First() is { Name.LocalName: "member" or "doc" } member ? member : root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static ISymbol? InheritedFrom(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => type.BaseType is { SpecialType: not SpecialType.System_Object } origin ? origin : type.Interfaces.FirstOrDefault(),
        IMethodSymbol { OverriddenMethod: { } overridden } => overridden,
        IPropertySymbol { OverriddenProperty: { } overridden } => overridden,
        IEventSymbol { OverriddenEvent: { } overridden } => overridden,
        _ => symbol.ContainingType?.AllInterfaces
            .SelectMany(type => type.GetMembers())
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol)),
    };

    private static string TextOf(XElement? element)
    {
        if (element is null) return "";
        var text = new StringBuilder();
        Write(element, text);
        return Blank().Replace(text.ToString(), " ").Trim();
    }

    private static void Write(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText words:
                    text.Append(words.Value);
                    break;
                case XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref", IsEmpty: true } reference:
                    text.Append(NameOf(reference));
                    break;
                case XElement inner:
                    text.Append(' ');
                    Write(inner, text);
                    break;
            }
        }
    }

    // A cref is an ID such as "M:System.String.Join(System.String,System.Object[])"; its last name is what a reader needs.
    private static string NameOf(XElement reference)
    {
        var target = reference.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName is "cref" or "langword" or "name" or "href")?.Value ?? "";
        if (reference.Attribute("cref") is null) return target;
        var name = target.Split('(')[0];
        return Arity().Replace(name[(name.LastIndexOfAny(['.', ':']) + 1)..], "");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"`+\d+")]
    private static partial Regex Arity();
}
