using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Transcripts.Files;
using Transcripts.Summaries;
using Transcripts.Tests.Speakers;

namespace Transcripts.Tests.Summaries;

/// <summary>A hearing of QMSum (Zhong et al. 2021) with the summary that people wrote of it.</summary>
internal sealed record Hearing(string Name, SummaryDocument Document, string Reference)
{
    /// <summary>The answers to questions about parts of the hearing.</summary>
    public required ImmutableArray<HearingAnswer> Answers { get; init; }

    /// <summary>The hearings by name, ordinal; skips the test where the corpus is absent.</summary>
    public static ImmutableArray<Hearing> All() =>
    [
        .. Directory.EnumerateFiles(Repository.SharedOrSkip("corpora", "qmsum-committee"), "*.json").Order(StringComparer.Ordinal).Select(Read),
    ];

    private static Hearing Read(string path)
    {
        using var json = JsonDocument.Parse(TextFile.Read(path));
        var builder = new TranscriptBuilder();
        foreach (var turn in json.RootElement.GetProperty("meeting_transcripts").EnumerateArray())
        {
            // "The Chair (Hon. Anthony Rota (…))" is the Chair.
            var label = turn.GetProperty("speaker").GetString()!;
            var bracket = label.IndexOf('(', StringComparison.Ordinal);
            builder.Speech((bracket > 0 ? label[..bracket] : label).Trim(), turn.GetProperty("content").GetString()!);
        }

        return new Hearing(
            Path.GetFileNameWithoutExtension(path),
            SummaryDocument.Of(builder.Build()),
            json.RootElement.GetProperty("general_query_list")[0].GetProperty("answer").GetString()!)
        {
            Answers = [.. json.RootElement.GetProperty("specific_query_list").EnumerateArray().Select(ReadAnswer)],
        };
    }

    private static HearingAnswer ReadAnswer(JsonElement query) => new(
        query.GetProperty("answer").GetString()!,
        [
            .. query.GetProperty("relevant_text_span").EnumerateArray()
                .SelectMany(span => Enumerable.Range(TurnAt(span[0]), TurnAt(span[1]) - TurnAt(span[0]) + 1))
                .Distinct(),
        ]);

    private static int TurnAt(JsonElement number) => int.Parse(number.GetString()!, CultureInfo.InvariantCulture);
}

/// <summary>What people wrote in answer to a question about a hearing.</summary>
/// <param name="Text">The answer.</param>
/// <param name="Turns">The turns that they named as its evidence.</param>
internal sealed record HearingAnswer(string Text, ImmutableArray<int> Turns);
