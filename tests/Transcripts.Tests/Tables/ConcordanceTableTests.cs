using Microsoft.Data.Analysis;
using Transcripts.Counts;
using Transcripts.Counts.Concordances;
using Transcripts.Tables;
using Transcripts.Tests.Speakers;
using Transcripts.Tokens.Patterns;
using Xunit;

namespace Transcripts.Tests.Tables;

public sealed class ConcordanceTableTests
{
    [Fact]
    public void A_concordance_has_a_row_for_each_line_in_its_order() => Assert.Equal(
        """
        Line|Sentence|Turn|Speaker|Start|End|Left|Keyword|Right
        2|4|2|B|53|56||Red|green
        1|1|0|A|20|24|Four|five|. ⟨…⟩ Seven
        0|0|0|A|4|7|One|two|three.
        """,
        Written(Concordance.Of(Meetings.Small, "two|five|red", new ConcordanceOptions { Left = 1, Right = 1 }).OrderBy(ConcordanceOrder.Left).ToDataFrame()));

    [Fact]
    public void What_is_nobodys_is_null_and_nothing_found_is_a_table_without_rows()
    {
        var wine = Concordance.Of("Red wine.", TextUnits.Whole("Red wine."), WordPattern.Parse("wine")).ToDataFrame();

        Assert.Equal([0, 0, null, null, 4, 8, "Red", "wine", "."], wine.Rows.Single());
        Assert.Equal(0, Concordance.Of(Meetings.Small, "nothing").ToDataFrame().Rows.Count);
        Assert.Equal(9, Concordance.Of(Meetings.Small, "nothing").ToDataFrame().Columns.Count);
    }

    private static string Written(DataFrame table) => string.Join('\n', table.Rows.Select(row => string.Join('|', row)).Prepend(string.Join('|', table.Columns.Select(column => column.Name))));
}
