namespace Transcripts.Tests.Speakers;

/// <summary>Meetings whose figures can be worked out by hand, and meetings by the thousand.</summary>
internal static class Meetings
{
    /// <summary>
    /// Turns 0: A, cut by B's interjection (turn 1), 5 + 4 words; 1: B, 1 word; 2: B to C, 6 words; 3: A, 1 word.
    /// A says 10 words in 4 sentences, B 7 in 2.
    /// </summary>
    public static Transcript Small { get; } = new TranscriptBuilder()
        .Speech("A", "One two three. Four five.")
        .Interjection("B", "Six!", within: 0)
        .Resume(0, "Seven eight nine ten.")
        .Speech("B", "Red green blue white black grey.", to: "C")
        .Speech("A", "Yes.")
        .Build();

    /// <summary>
    /// A meeting of up to five people, a turn or a resumption for each number: the number picks who, how, and how many words,
    /// down to none.
    /// </summary>
    public static Transcript From(IEnumerable<byte> numbers, IReadOnlyList<string>? names = null)
    {
        names ??= ["Ann", "Bo", "Cy", "Di", "Ed"];
        var builder = new TranscriptBuilder();
        var (turns, open) = (0, 0);
        foreach (int number in numbers)
        {
            var name = names[number % 5 % names.Count];
            var text = string.Join(' ', Enumerable.Repeat("word", number / 5 % 7)) + ". And more.";
            text = number % 11 == 0 ? "" : text;
            if (turns == 0 || number % 4 < 2)
            {
                builder.Speech(name, text, number % 3 == 0 ? names[0] : null);
                open = turns++;
            }
            else if (number % 4 == 2)
            {
                builder.Interjection(name, text, open);
                turns++;
            }
            else
            {
                builder.Resume(open, text);
            }
        }

        return builder.Build();
    }
}
