using System.Globalization;
using Transcripts.Reading;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Topics;

/// <summary>How far the dictionary of topics agrees with the labels by hand, as the README says.</summary>
public sealed class DictionaryAgreementTests
{
    private static readonly TopicAgreement Agreement = TopicAgreement.Of(
        TopicLabels.Of(TranscriptReader.ReadFile(Repository.Transcript), TopicDictionary.ReadFile(Repository.At("data", "topics.json"))),
        GoldTopics.ReadFile(Repository.At("data", "gold", "topics-sentences.csv")));

    [Fact]
    public void The_table_of_the_README_is_what_is_measured()
    {
        var found = Agreement.Topics
            .Select(row => Row(
                row.Topic.Name,
                row.TruePositives.Length + row.FalseNegatives.Length,
                row.TruePositives.Length + row.FalsePositives.Length,
                row.Figures,
                $"{Two(row.KappaBca?.Lower)} to {Two(row.KappaBca?.Upper)}"))
            .Append(Row("Mean of the topics", null, null, Agreement.Macro, ""));

        Assert.Equal(found, ReadmeTable.Rows("| Topic | By hand | Found | Precision | Recall | Kappa | 95 % interval |"));
    }

    [Fact]
    public void Every_sentence_was_labelled_by_hand() => Assert.Equal(274, Agreement.Sentences);

    private static string Row(string topic, int? byHand, int? found, AgreementFigures figures, string interval) => string.Create(
        CultureInfo.InvariantCulture, $"| {topic} | {byHand} | {found} | {Two(figures.Precision)} | {Two(figures.Recall)} | {Two(figures.Kappa)} | {interval} |");

    private static string Two(double? value) => value?.ToString("F2", CultureInfo.InvariantCulture) ?? "";
}
