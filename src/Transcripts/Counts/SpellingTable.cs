using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Transcripts.Counts;

/// <summary>
/// Spellings with what is known of each: a hash table with open addressing. A spelling and what is known of it lie side by
/// side in one buffer in the order in which they came, so that a spelling met before costs no string and, where it is rare,
/// two looks at memory that is far away; frequent ones come early and lie close together, and a small table of those met
/// last spares them the way through the large one. Hashes are keyed anew in each process (Marvin): no text can be made to
/// collide, and nothing that is given out depends on them.
/// </summary>
internal sealed class SpellingTable
{
    private const int Recent = 1 << 12;

    // A record is its length, what it is as a spelling, what it is as a form, and its characters, two to a number.
    private const int SpelledAt = 1;
    private const int FormAt = 2;
    private const int Header = 3;

    private readonly Place[] recent = new Place[Recent];
    private Place[] places = new Place[1 << 10];
    private int[] records = new int[1 << 12];
    private int count;

    // 0 is no record, so that an empty place needs no filling.
    private int end = 1;

    /// <summary>What is known of a spelling as a spelling in the text: 0 where it was not met, else what was written.</summary>
    /// <param name="spelling">What <see cref="Find"/> gave.</param>
    /// <returns>A reference that holds until a spelling is added.</returns>
    public ref int Spelled(int spelling) => ref records[spelling + SpelledAt];

    /// <summary>What is known of a spelling as a form that others are counted under: 0 where it is none, else what was written.</summary>
    /// <param name="spelling">What <see cref="Find"/> gave.</param>
    /// <returns>A reference that holds until a spelling is added.</returns>
    public ref int Form(int spelling) => ref records[spelling + FormAt];

    /// <summary>Where <paramref name="spelling"/> is recorded; a new one is added.</summary>
    /// <exception cref="OutOfMemoryException">The spellings together have more characters than an array can hold.</exception>
    public int Find(ReadOnlySpan<char> spelling)
    {
        var hash = string.GetHashCode(spelling);
        ref var place = ref recent[hash & (Recent - 1)];
        if (!IsAt(place, hash, spelling))
            place = FindOrAdd(spelling, hash);
        return place.Record;
    }

    // The hash first, since a look at the record of a rare spelling is a look far away.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsAt(Place place, int hash, ReadOnlySpan<char> spelling) =>
        place.Hash == hash && records[place.Record] == spelling.Length && place.Record > 0 && Characters(place.Record, spelling.Length).SequenceEqual(spelling);

    private Span<char> Characters(int record, int length) =>
        MemoryMarshal.Cast<int, char>(records.AsSpan(record + Header))[..length];

    private Place FindOrAdd(ReadOnlySpan<char> spelling, int hash)
    {
        var mask = places.Length - 1;
        var at = hash & mask;
        while (places[at].Record > 0)
        {
            if (IsAt(places[at], hash, spelling))
                return places[at];
            at = (at + 1) & mask;
        }

        return Add(spelling, hash, at);
    }

    private Place Add(ReadOnlySpan<char> spelling, int hash, int at)
    {
        if (2 * ++count > places.Length)
        {
            Grow();
            at = FreePlace(hash);
        }

        var place = new Place(hash, end);
        var size = Header + ((spelling.Length + 1) / 2);
        if (size > records.Length - end)
            Array.Resize(ref records, (int)Math.Clamp(2L * records.Length, end + (long)size, Array.MaxLength));
        records[end] = spelling.Length;
        spelling.CopyTo(Characters(end, spelling.Length));
        end += size;
        places[at] = place;
        return place;
    }

    /// <summary>Doubles the places, so that at most half are taken.</summary>
    private void Grow()
    {
        var before = places;
        places = new Place[2 * before.Length];
        foreach (var place in before)
        {
            if (place.Record > 0)
                places[FreePlace(place.Hash)] = place;
        }
    }

    private int FreePlace(int hash)
    {
        var mask = places.Length - 1;
        var at = hash & mask;
        while (places[at].Record > 0)
            at = (at + 1) & mask;
        return at;
    }

    private readonly record struct Place(int Hash, int Record);
}
