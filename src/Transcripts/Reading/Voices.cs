using System.Collections.Frozen;

namespace Transcripts.Reading;

/// <summary>Labels for those whom a recorder could not or would not name: "Voice:", "Several delegates:", "Unidentified speaker:". They are in the room.</summary>
internal static class Voices
{
    private const int LongestVoice = 40;

    private static readonly FrozenSet<string> Alone = Set("voice voices all audience chorus crowd everyone everybody");

    private static readonly FrozenSet<string> Openings = Set("several some many various other unidentified unknown unnamed hon honourable honorable opposition government a an");

    private static readonly FrozenSet<string> Groups = Set(
        "voice voices member members delegate delegates comrade comrades speaker speakers ambassadors ministers senators deputies participants "
        + "person persons people man woman male female others official officials participant deputy senator questioner reporter reporters");

    private static readonly FrozenSet<string> Between = Set("hon honourable honorable of the from floor present comrade opposition government several other");

    /// <summary>Whether <paramref name="label"/>, a phrase without its colon, is such a label.</summary>
    public static bool Is(ReadOnlySpan<char> label)
    {
        if (label.Length is < 3 or > LongestVoice || !char.IsUpper(label[0]))
        {
            return false;
        }

        var words = label.ToString().ToLowerInvariant().Split([' ', '\u00A0', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words is [var only])
        {
            return Alone.Contains(only);
        }

        return words.Length is > 1 and < 7
            && (Openings.Contains(words[0]) || Alone.Contains(words[0]))
            && words.Skip(1).All(word => Groups.Contains(word) || Between.Contains(word))
            && (Alone.Contains(words[0]) || words.Skip(1).Any(Groups.Contains));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
