using System.Globalization;
using System.Text;
using System.Text.Json;
using Transcripts.Reading;
using Xunit;

namespace Transcripts.Tests.Reading;

/// <summary>
/// Two dozen hearings of the Welsh and Canadian parliaments out of QMSum (Zhong et al. 2021), written as blocks of
/// "SPEAKER: content": the corpus knows who begins to speak where.
/// </summary>
public sealed class HearingTests
{
    // Forms of address, which the same person has in one label and lacks in another.
    private static readonly string[] Address = ["mr.", "mrs.", "ms.", "dr", "dr.", "hon.", "right", "the", "professor", "sir"];

    [Fact]
    public void Turns_of_hearings_begin_where_the_corpus_says_and_belong_to_whom_it_says()
    {
        var turns = 0;
        var found = 0;
        var extra = 0;
        var misses = new StringBuilder();
        foreach (var path in Directory.GetFiles(Repository.SharedOrSkip("corpora", "qmsum-committee"), "*.json").Order(StringComparer.Ordinal))
        {
            var (text, blocks) = Write(path);
            var transcript = TranscriptReader.Parse(text);
            var labels = transcript.Parts.Where(part => part.Kind == PartKind.SpeakerLabel).ToDictionary(part => part.Span.Start);
            var speakers = new Dictionary<string, Speaker>(StringComparer.Ordinal);
            var persons = new Dictionary<Speaker, string>();
            foreach (var (start, speaker) in blocks)
            {
                turns++;
                var person = Person(speaker);
                if (labels.TryGetValue(start, out var label)
                    && transcript.Turns[label.Turn].Speaker is var read
                    && speakers.TryAdd(person, read) | speakers[person] == read
                    && persons.TryAdd(read, person) | IsSamePerson(persons[read], person))
                {
                    found++;
                }
                else
                {
                    misses.Append(CultureInfo.InvariantCulture, $"\n{Path.GetFileName(path)} at {start}: {speaker}");
                }
            }

            var starts = blocks.Select(block => block.Start).ToHashSet();
            extra += labels.Count(label => !starts.Contains(label.Key) && label.Value.Span.Length > 1);
        }

        Assert.True(
            found >= 4812 && turns == 4812 && extra == 0,
            string.Create(CultureInfo.InvariantCulture, $"{found} of {turns} turns have the start and the speaker of the corpus; {extra} labels stand where it has none.{misses}"));
    }

    private static (string Text, List<(int Start, string Speaker)> Blocks) Write(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var text = new StringBuilder();
        var blocks = new List<(int, string)>();
        foreach (var turn in json.RootElement.GetProperty("meeting_transcripts").EnumerateArray())
        {
            var speaker = turn.GetProperty("speaker").GetString()!.Trim();
            blocks.Add((text.Length, speaker));
            text.Append(speaker).Append(": ").Append(turn.GetProperty("content").GetString()!.Trim()).Append("\n\n");
        }

        return (text.ToString(), blocks);
    }

    private static string Person(string speaker)
    {
        var bracket = speaker.IndexOf('(', StringComparison.Ordinal);
        var words = (bracket < 0 ? speaker : speaker[..bracket]).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.SkipWhile(word => Address.Contains(word)));
    }

    // "Chair" and "Anthony Rota", who holds the chair, may be one; so may names of which one is shorter.
    private static bool IsSamePerson(string one, string other) =>
        one == other || one.EndsWith("chair", StringComparison.Ordinal) || other.EndsWith("chair", StringComparison.Ordinal)
        || one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);
}
