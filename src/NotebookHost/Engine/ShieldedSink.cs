using System.Collections.Immutable;
using System.Text.Json;

namespace NotebookHost.Engine;

/// <summary>A sink that the interrupted code of a cell does not leave in the middle of a message.</summary>
/// <param name="sink">Takes the output.</param>
/// <param name="interruption">Ends the wait for a line.</param>
internal sealed class ShieldedSink(ICellSink sink, CancellationToken interruption) : ICellSink
{
    /// <summary>Where the output goes.</summary>
    public ICellSink Inner => sink;

    public bool IsStored => sink.IsStored;

    public void Write(OutputStream stream, ReadOnlySpan<char> text)
    {
        var copy = text.ToString();
        Shield(() => sink.Write(stream, copy));
    }

    public int Display(ImmutableSortedDictionary<string, JsonElement> data) => CodeStretch.Shield(() => sink.Display(data));

    public void Update(int display, ImmutableSortedDictionary<string, JsonElement> data) => Shield(() => sink.Update(display, data));

    public void Result(ImmutableSortedDictionary<string, JsonElement> data) => Shield(() => sink.Result(data));

    public void Clear(bool wait) => Shield(() => sink.Clear(wait));

    /// <remarks>Asked on a thread of the host's, so that the code that waits for the answer can be woken.</remarks>
    public string? ReadLine(string prompt, bool hidden, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, interruption);
        var token = either.Token;
        var answer = Task.Run(() => sink.ReadLine(prompt, hidden, token), token);
        try
        {
            answer.Wait(token);
        }
        catch (AggregateException)
        {
            // Thrown below as it was.
        }

        return answer.GetAwaiter().GetResult();
    }

    public void Elapsed(TimeSpan time) => Shield(() => sink.Elapsed(time));

    private static void Shield(Action work) => CodeStretch.Shield(() =>
    {
        work();
        return true;
    });
}
