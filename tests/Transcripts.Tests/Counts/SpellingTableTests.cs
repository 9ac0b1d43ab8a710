using FsCheck.Xunit;
using Transcripts.Counts;
using Xunit;

namespace Transcripts.Tests.Counts;

public sealed class SpellingTableTests
{
    [Property]
    public bool A_spelling_is_found_again_whatever_came_between(string[] spellings)
    {
        var table = new SpellingTable();
        var expected = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var spelling in spellings.Select(spelling => spelling ?? ""))
        {
            table.Spelled(table.Find(spelling))++;
            expected[spelling] = expected.GetValueOrDefault(spelling) + 1;
        }

        return expected.All(pair => table.Spelled(table.Find(pair.Key)) == pair.Value && table.Form(table.Find(pair.Key)) == 0);
    }

    [Fact]
    public void Many_spellings_and_long_ones_are_kept_apart()
    {
        var table = new SpellingTable();
        string[] spellings = [.. Enumerable.Range(0, 20_000).Select(number => $"word{number}"), .. Enumerable.Range(1, 40).Select(length => new string('é', length * 1000))];
        for (var index = 0; index < spellings.Length; index++)
            table.Form(table.Find(spellings[index])) = index + 1;

        Assert.Equal(Enumerable.Range(1, spellings.Length), spellings.Select(spelling => table.Form(table.Find(spelling))));
    }

    [Property]
    public bool Features_come_in_ascending_order(ushort[] numbers)
    {
        var order = new FeatureOrder();
        foreach (var number in numbers.Distinct())
            order.Add(number);
        var first = order.TakeInOrder().ToArray();

        return first.SequenceEqual(numbers.Select(number => (int)number).Distinct().Order()) && order.TakeInOrder().IsEmpty;
    }
}
