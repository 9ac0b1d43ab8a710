using System.Globalization;
using System.Text;
using Transcripts.Tokens;

namespace Benchmarks.Tokens;

/// <summary>
/// Long text of the transcript's kind: its lines' sentences in seeded random order, in which every number and about one
/// word in eight is changed, so that nothing can be remembered from one repetition to the next.
/// </summary>
internal static class VariedText
{
    /// <summary>The text.</summary>
    /// <param name="source">The text to vary.</param>
    /// <param name="length">Length in UTF-16 code units; the text is cut there.</param>
    /// <param name="seed">Seed of the order and of the changes.</param>
    public static string Make(string source, int length, int seed)
    {
        var random = new Random(seed);
        var sentences = source.Split(['.', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var text = new StringBuilder(length + 4096);
        while (text.Length < length)
        {
            var sentence = sentences[random.Next(sentences.Length)];
            var end = 0;
            foreach (var token in Tokenizer.Enumerate(sentence, TokenizerOptions.Unicode))
            {
                text.Append(sentence, end, token.Span.Start - end);
                end = token.Span.End;
                AppendVaried(text, token, token.Span.In(sentence), random);
            }

            text.Append(sentence, end, sentence.Length - end).Append(random.Next(8) == 0 ? ".\n\n" : ". ");
        }

        text.Length = length;
        return text.ToString();
    }

    private static void AppendVaried(StringBuilder text, Token token, ReadOnlySpan<char> word, Random random)
    {
        if (token.Kind == TokenKind.Number)
        {
            text.Append(CultureInfo.InvariantCulture, $"{random.Next(3000)}");
        }
        else if (token.Kind == TokenKind.Word && random.Next(8) == 0)
        {
            foreach (var letter in word)
            {
                text.Append(char.IsAsciiLetterLower(letter) ? (char)('a' + random.Next(26)) : letter);
            }
        }
        else
        {
            text.Append(word);
        }
    }
}
