using System.Collections.Immutable;
using Transcripts.Tokens;
using Transcripts.Tokens.Patterns;

namespace Transcripts.Counts.Concordances;

/// <summary>What context does not leave: the tokens of a turn or a unit, with its sentences and what interrupts it.</summary>
internal sealed class Passage
{
    private readonly string source;
    private readonly Speaker? speaker;
    private readonly int? turn;
    private readonly List<Token> tokens = [];
    private readonly List<(int Index, int Start, ImmutableArray<Token> Tokens)> sentences = [];

    // How many words come before each token, and before the end; the token that each word is; the first token of each uninterrupted run.
    private readonly List<int> wordsBefore = [];
    private readonly List<int> words = [];
    private readonly List<int> runs = [];

    /// <summary>A passage of <paramref name="sentences"/>, in order.</summary>
    public Passage(string source, IEnumerable<(int Index, ImmutableArray<TextSpan> Spans)> sentences, int? turn, Speaker? speaker)
    {
        (this.source, this.turn, this.speaker) = (source, turn, speaker);
        foreach (var (index, spans) in sentences)
        {
            this.sentences.Add((index, tokens.Count, [.. spans.SelectMany(span => Tokenizer.Tokenize(source, span))]));
            foreach (var token in this.sentences[^1].Tokens)
                Add(token);
        }

        wordsBefore.Add(words.Count);
    }

    /// <summary>How many words and numbers it has.</summary>
    public int Words => words.Count;

    /// <summary>The occurrences, sentence by sentence, not yet numbered.</summary>
    public IEnumerable<ConcordanceLine> Find(PatternMatcher matcher, ConcordanceOptions options)
    {
        foreach (var (index, start, sentence) in sentences)
        {
            foreach (var match in matcher.Find(source, sentence))
            {
                var (first, behind) = (start + match.FirstToken, start + match.LastToken + 1);
                var (from, to) = options.Context == ConcordanceContext.Sentence
                    ? (start, start + sentence.Length)
                    : (WordsLeftOf(first, options.Left), WordsRightOf(behind, options.Right));
                yield return new ConcordanceLine(0, Spans(from, first), Spans(first, behind), Spans(behind, to), index, turn, speaker);
            }
        }
    }

    private void Add(Token token)
    {
        if (tokens.Count == 0 || !Interruption.Between(source, tokens[^1].Span, token.Span).IsEmpty)
            runs.Add(tokens.Count);
        wordsBefore.Add(words.Count);
        if (token.IsWord)
            words.Add(tokens.Count);
        tokens.Add(token);
    }

    private int WordsLeftOf(int token, int count)
    {
        if (count == 0)
            return token;
        if (wordsBefore[token] <= count)
            return 0;
        var at = words[wordsBefore[token] - count];
        while (at > 0 && !tokens[at - 1].IsWord && tokens[at - 1].Span.End == tokens[at].Span.Start)
            at--;
        return at;
    }

    private int WordsRightOf(int token, int count)
    {
        if (count == 0)
            return token;
        if (words.Count - wordsBefore[token] <= count)
            return tokens.Count;
        var at = words[wordsBefore[token] + count - 1] + 1;
        while (at < tokens.Count && !tokens[at].IsWord && tokens[at].Span.Start == tokens[at - 1].Span.End)
            at++;
        return at;
    }

    /// <summary>The tokens from <paramref name="from"/> up to, and without, <paramref name="to"/>: a span for each uninterrupted run.</summary>
    private ImmutableArray<TextSpan> Spans(int from, int to)
    {
        if (from == to)
            return [];
        var spans = ImmutableArray.CreateBuilder<TextSpan>(1);
        var place = runs.BinarySearch(from);
        for (var run = place < 0 ? ~place - 1 : place; run < runs.Count && runs[run] < to; run++)
        {
            var last = Math.Min(to, run + 1 < runs.Count ? runs[run + 1] : tokens.Count) - 1;
            spans.Add(TextSpan.FromBounds(tokens[Math.Max(from, runs[run])].Span.Start, tokens[last].Span.End));
        }

        return spans.DrainToImmutable();
    }
}
