using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.QuickInfo;

namespace NotebookHost.LanguageServices;

/// <summary>Says what the C# under the cursor is.</summary>
internal static class CodeInspection
{
    /// <summary>What is known of the code at a place, or null.</summary>
    /// <param name="document">The code.</param>
    /// <param name="position">The cursor, in UTF-16 units. At the end of a name it is on it.</param>
    /// <param name="detail">0, or 1 for more.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<Inspection?> AtAsync(Document document, int position, int detail, CancellationToken cancellation)
    {
        var blocks = new List<InspectionBlock>();
        if (await document.GetSemanticModelAsync(cancellation) is not { } model) return null;
        var symbol = await SymbolFinder.FindSymbolAtPositionAsync(model, position, document.Project.Solution.Workspace, cancellation);
        if (QuickInfoService.GetService(document) is { } service
            && await service.GetQuickInfoAsync(document, position, cancellation) is { } item)
        {
            blocks.AddRange(Describe(item, symbol, detail));
            if (detail > 0 && symbol is not null) blocks.AddRange(await OriginAsync(symbol, cancellation));
        }

        if (blocks.Count == 0 || detail > 0) blocks.AddRange(SignatureHelp.At(model, position, cancellation));
        return blocks.Count == 0 ? null : InspectionBlock.Render(blocks);
    }

    private static IEnumerable<InspectionBlock> Describe(QuickInfoItem item, ISymbol? symbol, int detail)
    {
        foreach (var section in item.Sections)
        {
            var text = section.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
            if (text.Length == 0 || (section.Kind == QuickInfoSectionKinds.RemarksDocumentationComments && detail == 0)) continue;
            yield return section.Kind switch
            {
                QuickInfoSectionKinds.Description => new CodeBlock(text),
                QuickInfoSectionKinds.RemarksDocumentationComments => new TextBlock("Remarks", text),
                _ => Titled(text),
            };
            if (section.Kind == QuickInfoSectionKinds.DocumentationComments && symbol is not null
                && MemberDocumentation.Parameters(symbol) is { IsEmpty: false } parameters)
            {
                yield return new TermBlock(symbol is INamedTypeSymbol ? "Type parameters" : "Parameters", parameters);
            }
        }
    }

    // Roslyn writes some sections as a title with a colon and indented lines.
    private static TextBlock Titled(string text)
    {
        var lines = text.Split('\n');
        return lines.Length > 1 && lines[0].EndsWith(':') && lines.Skip(1).All(line => line.StartsWith(' '))
            ? new TextBlock(lines[0][..^1], string.Join('\n', lines.Skip(1).Select(line => line.Trim())))
            : new TextBlock("", text);
    }

    private static async Task<IEnumerable<InspectionBlock>> OriginAsync(ISymbol symbol, CancellationToken cancellation)
    {
        var blocks = new List<InspectionBlock>();
        if (symbol.OriginalDefinition.DeclaringSyntaxReferences is [var reference, ..])
        {
            var declaration = await reference.GetSyntaxAsync(cancellation);
            // A variable's declarator is only a part of what declares it.
            if (declaration is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax { Parent.Parent: { } whole }) declaration = whole;
            blocks.Add(new CodeBlock(declaration.ToString()));
        }
        else if (symbol.ContainingAssembly is { } assembly)
        {
            var container = symbol.ContainingType?.ToDisplayString() ?? symbol.ContainingNamespace?.ToDisplayString();
            blocks.Add(new TextBlock("", $"Declared in {container}, assembly {assembly.Identity.Name} {assembly.Identity.Version}"));
        }

        return blocks;
    }
}
