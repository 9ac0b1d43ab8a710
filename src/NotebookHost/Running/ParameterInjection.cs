using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NotebookHost.Notebooks;

namespace NotebookHost.Running;

/// <summary>
/// Gives notebooks the values of <c>--param</c> as papermill does: after the cell tagged <c>parameters</c> comes one tagged
/// <c>injected-parameters</c> that assigns them; one that an earlier run left is replaced.
/// </summary>
internal static class ParameterInjection
{
    private const string CellId = "injected-parameters";

    /// <summary>Checks that each parameter is declared by at least one of the notebooks.</summary>
    /// <exception cref="ParameterException">One is not; the message lists those that are.</exception>
    public static void Check(IReadOnlyCollection<Notebook> notebooks, ImmutableSortedDictionary<string, string> parameters)
    {
        var declared = notebooks.SelectMany(Declarations).Select(declaration => declaration.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in parameters.Keys.Where(name => !declared.Contains(name)))
        {
            throw new ParameterException(declared.Count == 0
                ? $"--param {name}: no notebook of this run has a cell tagged \"{CellTags.Parameters}\". Tag the cell that declares the parameters, or leave --param out."
                : $"--param {name}: no notebook of this run declares it. Its cells tagged \"{CellTags.Parameters}\" declare {string.Join(", ", declared.Order(StringComparer.Ordinal))}.");
        }
    }

    /// <summary>The notebook with the values of those parameters that it declares; the same notebook where it declares none.</summary>
    /// <exception cref="ParameterException">A value is none of the parameter's type.</exception>
    public static Notebook Apply(Notebook notebook, ImmutableSortedDictionary<string, string> parameters)
    {
        var given = Declarations(notebook).Where(declaration => parameters.ContainsKey(declaration.Name)).ToArray();
        if (given.Length == 0) return notebook;

        var code = new StringBuilder("// Parameters\n");
        foreach (var (name, type) in given)
        {
            var literal = ParameterLiteral.Of(parameters[name], type) ?? throw new ParameterException(
                $"--param {name}={parameters[name]}: the notebook declares {name} as {type}, and this is no value of that type.");
            code.Append(name).Append(" = ").Append(literal).Append(";\n");
        }

        var cells = notebook.Cells.RemoveAll(cell => cell.Tags.Contains(CellTags.InjectedParameters));
        var taken = cells.Select(cell => cell.Id).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? CellId : $"{CellId}-{n}").First(candidate => !taken.Contains(candidate));
        var injected = Cell.Of(CellKind.Code, id, code.ToString().TrimEnd('\n'));
        injected = injected with { Metadata = injected.Metadata.SetItem("tags", JsonElement.Parse($"[\"{CellTags.InjectedParameters}\"]")) };
        return notebook with { Cells = cells.Insert(IndexOfParameters(cells) + 1, injected) };
    }

    private static IEnumerable<ParameterDeclaration> Declarations(Notebook notebook) =>
        IndexOfParameters(notebook.Cells) is var index and >= 0 ? ParameterDeclaration.In(notebook.Cells[index].Source) : [];

    private static int IndexOfParameters(ImmutableArray<Cell> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Kind == CellKind.Code && cells[i].Tags.Contains(CellTags.Parameters)) return i;
        }

        return -1;
    }
}
