namespace Transcripts.Resampling;

/// <summary>
/// Pseudo-random numbers from a seed, the same on every machine and every version of .NET, which
/// <see cref="Random"/> does not promise. The generator is SplitMix64 (Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", OOPSLA 2014). Not for secrets.
/// </summary>
internal struct SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>
    /// A whole number from 0 up to, and without, <paramref name="bound"/> (1 or more): the high half of a product
    /// (Lemire 2019). His rejection step is left out; with 64 bits it would change fewer than one draw in 2³³.
    /// </summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);
}
