using System.Collections.Immutable;

namespace Transcripts.Tokens.Patterns;

/// <summary>Reads a pattern: writes out its alternatives and cuts each into the steps of a phrase.</summary>
internal readonly ref struct PatternParser
{
    /// <summary>Longest pattern, in UTF-16 code units.</summary>
    public const int LongestText = 1_000;

    /// <summary>Most words in a phrase.</summary>
    public const int MostWords = 16;

    /// <summary>Widest gap, in words.</summary>
    public const int WidestGap = 10;

    private static readonly TokenizerOptions Folded = new() { FoldCase = true };

    private readonly string pattern;
    private readonly TokenForms forms;
    private readonly TokenForms stems;

    private PatternParser(string pattern)
    {
        this.pattern = pattern;
        forms = new TokenForms(Folded);
        stems = new TokenForms(new TokenizerOptions { Stemmer = Stemmer.English });
    }

    /// <summary>The phrases of <paramref name="pattern"/>, one at least, none twice.</summary>
    /// <exception cref="PatternFormatException">It is no pattern.</exception>
    public static ImmutableArray<ImmutableArray<PatternStep>> Parse(string pattern)
    {
        if (pattern.Length > LongestText)
        {
            throw new PatternFormatException(pattern, LongestText, $"The pattern has more than {LongestText} characters.", "Write several patterns.");
        }

        if (string.IsNullOrWhiteSpace(pattern))
        {
            throw new PatternFormatException(pattern, 0, "The pattern is empty.", "Write a word or a phrase.");
        }

        var parser = new PatternParser(pattern);
        var phrases = ImmutableArray.CreateBuilder<ImmutableArray<PatternStep>>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alternative in PatternAlternatives.WriteOut(pattern))
        {
            var phrase = parser.ReadPhrase(alternative);
            if (known.Add(string.Join('\n', phrase.Select(step => $"{step.Gap} {step.Test.Kind} {step.Test.Form}"))))
            {
                phrases.Add(phrase);
            }
        }

        return phrases.ToImmutable();
    }

    private ImmutableArray<PatternStep> ReadPhrase(ImmutableArray<PatternCharacter> characters)
    {
        var steps = ImmutableArray.CreateBuilder<PatternStep>();
        var gap = 0;
        var gapAt = -1;
        foreach (var chunk in Chunks(characters))
        {
            if (chunk[0].Value == '~')
            {
                if (gapAt >= 0 || steps.Count == 0)
                {
                    throw Wrong(chunk[0], "A gap has no word before it.", "Write it between two words: put ~2 pressure.");
                }

                (gap, gapAt) = (ReadGap(chunk), chunk[0].Position);
                continue;
            }

            foreach (var test in chunk[0].Value == '=' ? [ReadStem(chunk)] : ReadWords(chunk))
            {
                steps.Add(new PatternStep(gap, test));
                (gap, gapAt) = (0, -1);
            }
        }

        if (gapAt >= 0)
        {
            throw new PatternFormatException(pattern, gapAt, "A gap has no word behind it.", "Write it between two words: put ~2 pressure.");
        }

        var start = characters.IsEmpty ? 0 : characters[0].Position;
        if (!steps.Any(step => step.Test.Kind != WordTestKind.Mark && step.Test.Form.Any(char.IsLetterOrDigit)))
        {
            throw new PatternFormatException(
                pattern,
                start,
                steps.Count == 0 ? "An alternative is empty." : "An alternative has no letter and no digit, and would fit anything.",
                "Write at least one word of it: nation*, ?arty.");
        }

        return steps.Count(step => step.Test.Kind != WordTestKind.Mark) <= MostWords
            ? steps.ToImmutable()
            : throw new PatternFormatException(pattern, start, $"A phrase has more than {MostWords} words.", "Write a shorter phrase.");
    }

    private int ReadGap(ReadOnlySpan<PatternCharacter> chunk)
    {
        var words = 0;
        foreach (var (value, _) in chunk[1..])
        {
            words = char.IsAsciiDigit(value) && words <= WidestGap ? (words * 10) + (value - '0') : WidestGap + 1;
        }

        return words is >= 1 and <= WidestGap
            ? words
            : throw Wrong(chunk[0], "A gap has no number of words.", $"Write ~1 to ~{WidestGap} between blanks, the most words that may stand there.");
    }

    private WordTest ReadStem(ReadOnlySpan<PatternCharacter> chunk)
    {
        CheckReserved(chunk[1..]);
        var word = TextOf(chunk[1..]);
        var tokens = Tokenizer.Tokenize(word);
        return tokens is [{ Kind: TokenKind.Word } only] && !Wildcards.In(word)
            ? new WordTest(WordTestKind.Stem, stems.Of(word, only))
            : throw Wrong(chunk[0], "Behind = stands no single word.", "Write one word without wildcards: =vote.");
    }

    private List<WordTest> ReadWords(ReadOnlySpan<PatternCharacter> chunk)
    {
        CheckReserved(chunk);
        var word = TextOf(chunk);

        // Wildcards stand for letters, and so join with what is beside them as letters do.
        var lettered = word.Replace('*', 'a').Replace('?', 'a');
        var tests = new List<WordTest>();
        foreach (var token in Tokenizer.Tokenize(lettered))
        {
            var form = forms.Of(word, token);
            if (token.IsWord)
            {
                tests.Add(new WordTest(Wildcards.In(form) ? WordTestKind.Wildcard : WordTestKind.Exact, form));
            }
            else if (!PatternMatcher.IsPassedOver(token, word))
            {
                tests.Add(new WordTest(WordTestKind.Mark, form));
            }
        }

        return tests;
    }

    private void CheckReserved(ReadOnlySpan<PatternCharacter> characters)
    {
        foreach (var character in characters)
        {
            if (character.Value == '~')
            {
                throw Wrong(character, "A gap stands within a word.", "Put a blank before it: put ~2 pressure.");
            }

            if (character.Value == '=')
            {
                throw Wrong(character, "The sign = stands within a word.", "Put it before the word whose stem is meant: =vote.");
            }
        }
    }

    private static List<PatternCharacter[]> Chunks(ImmutableArray<PatternCharacter> characters)
    {
        var chunks = new List<PatternCharacter[]>();
        var start = 0;
        for (var i = 0; i <= characters.Length; i++)
        {
            if (i == characters.Length || char.IsWhiteSpace(characters[i].Value))
            {
                if (i > start)
                {
                    chunks.Add([.. characters[start..i]]);
                }

                start = i + 1;
            }
        }

        return chunks;
    }

    private static string TextOf(ReadOnlySpan<PatternCharacter> chunk)
    {
        var text = new char[chunk.Length];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = chunk[i].Value;
        }

        return new string(text);
    }

    private PatternFormatException Wrong(PatternCharacter at, string problem, string remedy) => new(pattern, at.Position, problem, remedy);
}
