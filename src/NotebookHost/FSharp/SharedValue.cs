namespace NotebookHost.FSharp;

/// <summary>Hands a value to F#, whose code takes it from here.</summary>
public static class SharedValue
{
    private static readonly AsyncLocal<object?> Offered = new();

    /// <summary>The value that is being declared, of the type it is declared with.</summary>
    public static T Take<T>() => (T)Offered.Value!;

    /// <summary>Offers a value to the code that this thread evaluates next.</summary>
    internal static void Offer(object? value) => Offered.Value = value;
}
