using System.Collections.Immutable;
using System.Text.Json;
using FsCheck.Xunit;
using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.Notebooks;

[Properties(Arbitrary = [typeof(ArbitraryNotebooks)])]
public sealed class NotebookRoundTripTests
{
    [Property]
    public void Reading_what_was_written_gives_the_same_notebook(Notebook notebook) =>
        AssertSame(notebook, NotebookFile.Parse(NotebookFile.Serialize(notebook)));

    [Property]
    public void Writing_is_a_fixed_point(Notebook notebook)
    {
        var text = NotebookFile.Serialize(notebook);

        Assert.Equal(text, NotebookFile.Serialize(NotebookFile.Parse(text)));
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Property]
    public void What_is_written_is_valid(Notebook notebook) => NotebookSchema.AssertValid(NotebookFile.Serialize(notebook));

    [Property]
    public void No_text_makes_the_reader_fail_in_another_way(string text)
    {
        try
        {
            NotebookFile.Parse(text);
        }
        catch (NotebookFormatException error)
        {
            Assert.NotNull(error.Remedy);
        }
    }

    [Property]
    public void A_notebook_cut_off_anywhere_is_refused(Notebook notebook, ushort at)
    {
        var text = NotebookFile.Serialize(notebook).TrimEnd();

        Assert.Throws<NotebookFormatException>(() => NotebookFile.Parse(text[..(at % text.Length)]));
    }

    [Fact]
    public void The_schema_refuses_what_is_no_notebook() => Assert.False(NotebookSchema.Accepts("""{"nbformat":4,"nbformat_minor":5,"metadata":{},"cells":[{}]}"""));

    private static void AssertSame(Notebook expected, Notebook actual)
    {
        AssertSame(expected.Metadata, actual.Metadata);
        Assert.Equal(expected.Cells.Length, actual.Cells.Length);
        foreach (var (before, after) in expected.Cells.Zip(actual.Cells))
        {
            Assert.Equal((before.Id, before.Kind, before.Source, before.ExecutionCount), (after.Id, after.Kind, after.Source, after.ExecutionCount));
            AssertSame(before.Metadata, after.Metadata);
            Assert.Equal(before.Attachments.Keys, after.Attachments.Keys);
            foreach (var name in before.Attachments.Keys)
                AssertSame(before.Attachments[name], after.Attachments[name]);
            Assert.Equal(before.Outputs.Length, after.Outputs.Length);
            foreach (var (one, other) in before.Outputs.Zip(after.Outputs))
                AssertSame(one, other);
        }
    }

    private static void AssertSame(CellOutput expected, CellOutput actual)
    {
        Assert.Equal(expected.GetType(), actual.GetType());
        switch (expected, actual)
        {
            case (RichOutput before, RichOutput after):
                AssertSame(before.Data, after.Data);
                AssertSame(before.Metadata, after.Metadata);
                break;
            case (ErrorOutput before, ErrorOutput after):
                Assert.Equal((before.Name, before.Value), (after.Name, after.Value));
                Assert.Equal(before.Traceback.AsEnumerable(), after.Traceback);
                break;
            default:
                Assert.Equal(expected, actual);
                break;
        }
    }

    private static void AssertSame(ImmutableSortedDictionary<string, JsonElement> expected, ImmutableSortedDictionary<string, JsonElement> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, member => Assert.True(JsonElement.DeepEquals(member.Value, actual[member.Key])));
    }
}
