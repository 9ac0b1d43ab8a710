using System.Text.Json;
using FsCheck.Xunit;
using NotebookHost.Notebooks;
using NotebookHost.Pages.Outputs;
using Xunit;

namespace NotebookHost.Tests.Pages;

/// <summary>A figure's numbers as CSV.</summary>
public sealed class FigureTableTests
{
    [Theory]
    [InlineData("""{"data":[]}""", "trace")]
    [InlineData("{}", "trace")]
    // Points of two traces; an attribute that one of them lacks is empty there; a gap between two lines is no point.
    [InlineData(
        """{"data":[{"name":"A","x":[1,2],"y":[0.10,1e3]},{"x":["p",null,"q"],"y":[true,null,null],"text":["<b>one</b><br>two",null,"a &amp; b"]}]}""",
        "trace,x,y,text|A,1,0.10,|A,2,1e3,|trace 2,p,true,one two|trace 2,q,,a & b")]
    // A map in long form, with the names of its sides and the stretches behind each cell.
    [InlineData(
        """{"data":[{"type":"heatmap","x":["c","d"],"y":["r"],"z":[[1,null]],"customdata":[[[[5,9],[12,20]],[]]]}]}""",
        "trace,x,y,z,offsets|trace 1,c,r,1,5-9; 12-20|trace 1,d,r,,")]
    // One stretch per point; customdata of another shape is left out.
    [InlineData("""{"data":[{"x":[1,2],"customdata":[[3,4],"other"]}]}""", "trace,x,offsets|trace 1,1,3-4|trace 1,2,")]
    // Places with names.
    [InlineData(
        """{"data":[{"x":[3],"y":[0.0]}],"layout":{"xaxis":{"tickvals":[1,2],"ticktext":["a","b"]},"yaxis":{"tickvals":[0,1],"ticktext":["Zhou<br>Enlai","b"]}}}""",
        "trace,x,y,y_label|trace 1,3,0.0,Zhou Enlai")]
    [InlineData("""{"data":[{"y":[1],"error_y":{"array":[0.5],"arrayminus":[0.25]},"marker":{"size":[7]}}]}""", "trace,y,y_error,y_error_minus,size|trace 1,1,0.5,0.25,7")]
    [InlineData("""{"data":[{"x":["say \"no\"","a,b"," c"]}]}""", "trace,x|trace 1,\"say \"\"no\"\"\"|trace 1,\"a,b\"|trace 1,c")]
    [InlineData("""{"data":[{"type":"sankey","link":{"source":[0],"target":[1],"value":[2]}}]}""", "trace,source,target,value|trace 1,0,1,2")]
    [InlineData("""{"data":[{"type":"pie","labels":["a"],"values":[2]}, 7, {"x":"no list"}]}""", "trace,labels,values|trace 1,a,2")]
    public void Each_point_and_each_cell_is_a_row(string figure, string lines) =>
        Assert.Equal(lines.Replace("|", "\r\n", StringComparison.Ordinal) + "\r\n", FigureTable.Of(JsonValues.Parse(figure)));

    [Property]
    public void Every_row_has_the_columns_of_the_header_and_any_text_comes_back(string?[] texts)
    {
        var figure = JsonSerializer.SerializeToElement(new { data = new[] { new { name = "t", x = texts.Select((_, index) => index), ids = texts.Select(text => JsonValues.WellFormed(text ?? "")) } } });

        var rows = Rows(FigureTable.Of(figure));

        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.Equal(texts.Length, rows.Count - 1);
        if (rows[0].Contains("ids"))
            Assert.Equal(texts.Select(text => FigureText.Plain(JsonValues.WellFormed(text ?? ""))), rows.Skip(1).Select(row => row[^1]));
    }

    // By the grammar of RFC 4180, section 2.
    private static List<List<string>> Rows(string csv)
    {
        var rows = new List<List<string>> { new() };
        for (var at = 0; at < csv.Length;)
        {
            var field = new System.Text.StringBuilder();
            if (csv[at] == '"')
            {
                for (at++; csv[at] != '"' || (at + 1 < csv.Length && csv[at + 1] == '"'); at++)
                {
                    field.Append(csv[at]);
                    if (csv[at] == '"') at++;
                }

                at++;
            }
            else
            {
                for (; csv[at] is not (',' or '\r'); at++) field.Append(csv[at]);
            }

            rows[^1].Add(field.ToString());
            if (csv[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", csv[at..(at + 2)]);
            at += 2;
            if (at < csv.Length) rows.Add([]);
        }

        return rows;
    }
}
