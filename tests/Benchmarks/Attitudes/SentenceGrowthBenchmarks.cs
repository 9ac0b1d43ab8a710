using BenchmarkDotNet.Attributes;
using Transcripts;
using Transcripts.Attitudes;
using Transcripts.Reading;

namespace Benchmarks.Attitudes;

/// <summary>
/// One sentence of thousands of words, the transcript's own without any full stop: its stance toward the name at its end,
/// and its attitudes as what somebody says at a meeting. Time is to grow as the words do. Run:
/// <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*SentenceGrowth*'</c>.
/// </summary>
[Config(typeof(ThroughputConfiguration))]
public class SentenceGrowthBenchmarks
{
    private const string Target = "Tito";

    private string sentence = "";
    private Transcript transcript = TranscriptReader.Parse(TranscriptFile.Read());

    /// <summary>Length of the sentence in words.</summary>
    [Params(5_000, 10_000, 20_000, 40_000)]
    public int Words { get; set; }

    /// <summary>Makes the sentence.</summary>
    [GlobalSetup]
    public void MakeSentence()
    {
        var source = TranscriptFile.Read();
        var spoken = source[TranscriptReader.Parse(source).Turns[0].Label.End..];
        string[] words = [.. new string([.. spoken.Select(unit => char.IsLetter(unit) || unit is '’' or ',' or '-' ? unit : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        sentence = string.Join(' ', Enumerable.Range(0, Words).Select(index => words[index % words.Length])) + " and " + Target;
        transcript = TranscriptReader.Parse("Memorandum of Conversation\n\nParticipants:\nZhou Enlai, Premier of China\n\nZhou Enlai: " + sentence + ".\n");
    }

    /// <summary>The stance toward the last word.</summary>
    [Benchmark]
    public int StanceOfSentence() => Stance.Toward(sentence, new TextSpan(sentence.Length - Target.Length, Target.Length)).Polarity;

    /// <summary>Who thinks what of whom in it.</summary>
    [Benchmark]
    public int AttitudesOfSentence() => TranscriptAttitudes.Of(transcript).Attitudes.Length;
}
