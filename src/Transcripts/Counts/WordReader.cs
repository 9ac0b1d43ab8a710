using Transcripts.Tokens;

namespace Transcripts.Counts;

/// <summary>Takes the words of a unit as they are read.</summary>
internal interface IWordVisitor
{
    /// <summary>A word.</summary>
    /// <param name="word">Its number in the vocabulary.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="follows">Whether nothing but white space and a possessive ending lies between it and the word before.</param>
    void Visit(int word, TextSpan span, bool follows);
}

/// <summary>
/// Reads the words of units and numbers their forms in the order of first occurrence. A spelling met before costs one
/// look-up, whatever case folding, stemming and stop words it takes. Not safe for use by several threads at once.
/// </summary>
internal sealed class WordReader
{
    private const int LeftOut = -1;

    private readonly string source;
    private readonly TokenizerOptions cutting;
    private readonly StopWordList? stopWords;
    private readonly bool numbers;
    private readonly TokenForms forms;
    private readonly Dictionary<string, int> byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byWord =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byNumber =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public WordReader(string source, FeatureOptions options)
    {
        this.source = source;
        // Stop words are looked for here, since a gap where one was left out must be seen.
        cutting = options.Tokens with { StopWords = null };
        stopWords = options.Tokens.StopWords;
        numbers = options.Numbers;
        forms = new TokenForms(options.Tokens);
    }

    /// <summary>The forms met so far; a word's number is its place here.</summary>
    public List<string> Forms { get; } = [];

    /// <summary>Reads the words of <paramref name="unit"/>, each stretch as a text of its own.</summary>
    /// <returns>Its running words, those left out included.</returns>
    public int Read<TVisitor>(TextUnit unit, ref TVisitor visitor)
        where TVisitor : struct, IWordVisitor
    {
        var running = 0;
        foreach (var span in unit.Spans)
        {
            var follows = false;
            foreach (var token in Tokenizer.Enumerate(source, span, cutting))
            {
                if (token.Kind == TokenKind.Possessive)
                    continue;
                running += token.IsWord ? 1 : 0;
                var word = token.IsWord ? NumberOf(token) : LeftOut;
                if (word != LeftOut)
                    visitor.Visit(word, token.Span, follows);
                follows = word != LeftOut;
            }
        }

        return running;
    }

    private int NumberOf(Token token)
    {
        var known = token.Kind == TokenKind.Word ? byWord : byNumber;
        var surface = token.Span.In(source);
        if (known.TryGetValue(surface, out var number))
            return number;
        number = IsLeftOut(token, surface) ? LeftOut : Add(forms.Of(source, token));
        known[surface] = number;
        return number;
    }

    private bool IsLeftOut(Token token, ReadOnlySpan<char> surface) => token.Kind == TokenKind.Word
        ? stopWords is not null && stopWords.Contains(surface)
        : !numbers;

    private int Add(string form)
    {
        if (!byForm.TryGetValue(form, out var number))
        {
            number = Forms.Count;
            byForm.Add(form, number);
            Forms.Add(form);
        }

        return number;
    }
}
