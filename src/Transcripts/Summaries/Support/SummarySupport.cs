using System.Collections.Immutable;

namespace Transcripts.Summaries.Support;

/// <summary>
/// A text about a meeting, whoever wrote it, sentence by sentence beside the sentences of the source that may support it. Only words are
/// compared, by their stems, so that a paraphrase in other words is missed and a denial passes (see <see cref="SupportVerdict"/>).
/// </summary>
/// <param name="Document">The source; the recorder's summary and the archive's abstract are no part of it.</param>
/// <param name="Text">The text as given.</param>
/// <param name="Options">How support was looked for.</param>
/// <param name="Sentences">The sentences of the text in order; those without a word are left out.</param>
public sealed record SummarySupport(SummaryDocument Document, string Text, SupportOptions Options, ImmutableArray<SupportedSentence> Sentences)
{
    /// <summary>
    /// The support of <paramref name="text"/>. Words are weighed by ln((N + 1) / (n + 1/2)), n of N sentences having them. A source sentence is
    /// ranked by the weight of the words it shares, as in BM25 (Robertson and Zaragoza 2009, "The probabilistic relevance framework"), its
    /// neighbours and its speaker's name counting for less. Ties go to the earlier sentence. Time is linear in the length of the text
    /// times the number of sentences that share its words.
    /// </summary>
    /// <param name="document">The source, or a part of it; an empty one supports nothing.</param>
    /// <param name="text">The text; one without a word has no sentences.</param>
    /// <param name="options">Null for <see cref="SupportOptions.Default"/>.</param>
    public static SummarySupport Of(SummaryDocument document, string text, SupportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(text);
        options ??= SupportOptions.Default;
        var index = new SupportIndex(document);
        var (search, words) = (new SupportSearch(index, options), new SupportWords(document, index));
        return new SummarySupport(document, text, options, [.. GeneratedSentence.Split(text).Select(sentence => Trace(sentence, words.Of(sentence.Text), index, search, options))]);
    }

    /// <summary>How many sentences have the verdict.</summary>
    public int Count(SupportVerdict verdict) => Sentences.Count(sentence => sentence.Verdict == verdict);

    private static SupportedSentence Trace(GeneratedSentence sentence, ImmutableArray<ContentWord> words, SupportIndex index, SupportSearch search, SupportOptions options)
    {
        var terms = words.Select(word => index[word.Form]).ToArray();
        var all = terms.Sum(index.Weight);
        var best = search.Best(terms);
        var found = terms.Select(term => best.Any(source => index.Has(source.Place, term))).ToArray();
        var supported = new SupportedSentence(
            sentence,
            SupportVerdict.None,
            best.IsEmpty ? 0 : ShareOf(best[0].Place),
            Share(Enumerable.Range(0, terms.Length).Where(at => found[at]).Sum(at => index.Weight(terms[at]))),
            [.. words.Select((word, at) => new SupportWord(word.Text, word.Kind, terms[at] >= 0, found[at]))],
            [.. best.Select((source, rank) => new SupportingSentence(rank, index.Document.Sentences[source.Place], Share(source.Score), ShareOf(source.Place), index.SpansOf(source.Place, terms)))],
            [.. sentence.Citations.Select(Check)]);
        return supported with { Verdict = Verdict(supported, options) };

        double Share(double weight) => all > 0 ? weight / all : 0;

        double ShareOf(int place) => Share(terms.Where(term => index.Has(place, term)).Sum(index.Weight));

        CheckedCitation Check(int number)
        {
            var place = index.PlaceOf(number);
            var share = place < 0 ? 0 : ShareOf(place);
            return new CheckedCitation(number, place < 0 ? null : index.Document.Sentences[place], share, place >= 0 && share >= options.LeastCited);
        }
    }

    private static SupportVerdict Verdict(SupportedSentence sentence, SupportOptions options) =>
        sentence.Words.IsEmpty || sentence.Strength < options.LeastPartly ? SupportVerdict.None
        : sentence.Strength < options.LeastSupported || sentence.Words.Any(IsDoubtful) ? SupportVerdict.Partly
        : SupportVerdict.Supported;

    private static bool IsDoubtful(SupportWord word) => word.Kind switch
    {
        SupportWordKind.Number => !word.IsFound,
        SupportWordKind.Name => !word.IsFound,
        _ => false,
    };
}
