namespace NotebookHost.Jupyter;

/// <summary>
/// The signatures of the latest messages, so that one that is sent again by somebody who listened is known. It keeps the
/// last 65,536, as Jupyter's own session does.
/// </summary>
internal sealed class SeenSignatures
{
    private const int Kept = 65_536;

    private readonly HashSet<UInt128> known = new(1024);
    private readonly Queue<UInt128> order = new(1024);

    /// <summary>Remembers a valid signature (64 hexadecimal digits); false when it is known already.</summary>
    public bool Add(ReadOnlySpan<byte> signature)
    {
        // Half of the digest tells two messages apart as well: only the holder of the key can make a valid one.
        var half = UInt128.Parse(signature[..32], System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
        if (!known.Add(half)) return false;
        order.Enqueue(half);
        if (order.Count > Kept) known.Remove(order.Dequeue());
        return true;
    }
}
