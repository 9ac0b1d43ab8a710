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

    // What is written of a spelling: its number and 1, and below it which kind of token it was.
    private const int KindBits = 2;
    private const int WordKind = 1;
    private const int NumberKind = 2;

    private readonly string source;
    private readonly TokenizerOptions cutting;
    private readonly StopWordList? stopWords;
    private readonly bool numbers;
    private readonly TokenForms forms;
    private readonly SpellingTable spellings = new();

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
        var surface = token.Span.In(source);
        var kind = token.Kind == TokenKind.Number ? NumberKind : WordKind;
        var spelling = spellings.Find(surface);
        var known = spellings.Spelled(spelling);
        return (known & (WordKind | NumberKind)) == kind ? (known >> KindBits) - 1 : Learn(spelling, surface, token.Kind, kind);
    }

    /// <summary>The number of a spelling that was not met before, or not as a token of this kind.</summary>
    private int Learn(int spelling, ReadOnlySpan<char> surface, TokenKind kind, int kindBit)
    {
        var number = IsLeftOut(surface, kind) ? LeftOut : Add(forms.Make(surface, kind), spelling, surface);
        spellings.Spelled(spelling) = ((number + 1) << KindBits) | kindBit;
        return number;
    }

    private bool IsLeftOut(ReadOnlySpan<char> surface, TokenKind kind) => kind == TokenKind.Word
        ? stopWords is not null && stopWords.Contains(surface)
        : !numbers;

    private int Add(string form, int spelling, ReadOnlySpan<char> surface)
    {
        // Most forms are spelled as they are.
        ref var number = ref spellings.Form(surface.SequenceEqual(form) ? spelling : spellings.Find(form));
        if (number == 0)
        {
            Forms.Add(form);
            number = Forms.Count;
        }

        return number - 1;
    }
}
