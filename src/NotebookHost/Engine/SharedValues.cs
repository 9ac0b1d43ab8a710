using System.Collections.Concurrent;

namespace NotebookHost.Engine;

/// <summary>Values on their way from one language to another. For code that the host writes itself.</summary>
public static class SharedValues
{
    private static readonly ConcurrentDictionary<long, object?> Waiting = new();
    private static long last;

    /// <summary>Takes the value that was put under a key, of the type it is declared with; it is there no more afterwards.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static T Take<T>(long key) =>
        Waiting.TryRemove(key, out var value) ? (T)value! : throw new KeyNotFoundException("The value has been taken already.");

    /// <summary>Puts a value and returns its key.</summary>
    internal static long Put(object? value)
    {
        var key = Interlocked.Increment(ref last);
        Waiting[key] = value;
        return key;
    }
}
