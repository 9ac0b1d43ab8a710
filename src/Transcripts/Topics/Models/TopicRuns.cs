namespace Transcripts.Topics.Models;

/// <summary>Runs that differ in their seed.</summary>
internal static class TopicRuns
{
    /// <summary>The options of <paramref name="runs"/> runs, whose seeds follow each other from that of <paramref name="options"/>.</summary>
    public static IEnumerable<TopicModelOptions> Of(TopicModelOptions options, int runs) =>
        Enumerable.Range(0, runs).Select(run => options with { Seed = unchecked(options.Seed + run) });

    /// <summary>Does <paramref name="work"/> for each number from 0, on all processors at once. An exception comes as it was thrown, the first of several.</summary>
    public static void ForEach(int count, Action<int> work)
    {
        try
        {
            Parallel.For(0, count, work);
        }
        catch (AggregateException failed)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failed.InnerExceptions[0]);
        }
    }
}
