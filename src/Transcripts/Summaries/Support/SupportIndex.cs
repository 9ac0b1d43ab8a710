using System.Collections.Immutable;
using Transcripts.Tokens;

namespace Transcripts.Summaries.Support;

/// <summary>The sentences of a document by the terms they have; the words of a speaker's name, office and country stand beside what is said.</summary>
internal sealed class SupportIndex
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly HashSet<int>[] terms;
    private readonly HashSet<int>[] speakers;
    private readonly List<List<int>> postings = [];
    private readonly double[] lengths;
    private readonly Dictionary<int, int> places;
    private readonly TokenForms forms;

    public SupportIndex(SummaryDocument document)
    {
        Document = document;
        forms = new TokenForms(new TokenizerOptions { FoldCase = true, Stemmer = document.Options.Stemmer });
        places = Enumerable.Range(0, document.Sentences.Length).ToDictionary(place => document.Sentences[place].Index);
        var vocabulary = document.Vocabulary.Select(SupportTerms.Of).Select(Add).ToArray();
        terms = [.. document.Terms.Select(bag => bag.Select(term => vocabulary[term]).ToHashSet())];
        var ofSpeaker = document.Sentences.Select(sentence => sentence.Speaker).Distinct().ToDictionary(speaker => speaker, WordsOf);
        speakers = [.. document.Sentences.Select(sentence => ofSpeaker[sentence.Speaker])];
        ReadHeader(document.Transcript.Header);
        var average = terms.Length == 0 ? 1 : Math.Max(terms.Average(bag => bag.Count), 1);
        lengths = [.. terms.Select(bag => bag.Count / average)];
        for (var place = 0; place < terms.Length; place++)
        {
            foreach (var term in terms[place])
                postings[term].Add(place);
        }
    }

    public SummaryDocument Document { get; }

    public int Count => terms.Length;

    /// <summary>The number of a form that a sentence or the name of a speaker has, or -1.</summary>
    public int this[string form] => numbers.GetValueOrDefault(form, -1);

    /// <summary>How much a term tells: ln((N + 1) / (n + 1/2)), N sentences of which n have it; the most for one that none has.</summary>
    public double Weight(int term) => Math.Log((Count + 1) / ((term < 0 ? 0 : postings[term].Count) + 0.5));

    public bool IsSaid(int place, int term) => terms[place].Contains(term);

    public bool IsOfSpeaker(int place, int term) => speakers[place].Contains(term);

    /// <summary>Whether the sentence has the term, or its speaker is called so.</summary>
    public bool Has(int place, int term) => IsSaid(place, term) || IsOfSpeaker(place, term);

    /// <summary>Its length in different terms, 1 being the average.</summary>
    public double Length(int place) => lengths[place];

    /// <summary>The sentences that have the term, ascending.</summary>
    public List<int> Places(int term) => postings[term];

    /// <summary>The place of the sentence with the index <paramref name="number"/> in the transcript, or -1.</summary>
    public int PlaceOf(int number) => places.GetValueOrDefault(number, -1);

    /// <summary>Where a sentence has any of the terms.</summary>
    public ImmutableArray<TextSpan> SpansOf(int place, int[] wanted)
    {
        var source = Document.Transcript.Source;
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in Document.Sentences[place].Spans)
        {
            foreach (var token in Tokenizer.Enumerate(source, span))
            {
                if (token.IsWord && !Document.Options.StopWords.Contains(token.Span.In(source)) && wanted.Contains(this[SupportTerms.Of(forms.Of(source, token))]))
                    spans.Add(token.Span);
            }
        }

        return spans.DrainToImmutable();
    }

    private int Add(string form)
    {
        if (!numbers.TryGetValue(form, out var number))
        {
            numbers.Add(form, number = postings.Count);
            postings.Add([]);
        }

        return number;
    }

    // The title and the fields say who met, when and where; the recorder's summary and the abstract say nothing here.
    private void ReadHeader(TranscriptHeader header)
    {
        foreach (var text in header.Fields.Select(field => field.Value).Append(header.Title).OfType<HeaderText>())
            FormsOf(text.Text).ToList().ForEach(form => Add(form));
    }

    private HashSet<int> WordsOf(Speaker speaker) =>
        [.. new[] { speaker.Name, speaker.Role, speaker.Country }.OfType<string>().SelectMany(FormsOf).Select(Add)];

    private IEnumerable<string> FormsOf(string text) => Tokenizer.Tokenize(text)
        .Where(token => token.IsWord && !Document.Options.StopWords.Contains(token.Span.In(text)))
        .Select(token => SupportTerms.Of(forms.Of(text, token)));
}
