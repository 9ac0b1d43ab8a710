using System.Globalization;
using System.Text;
using Transcripts.Tokens.Unicode;

namespace Transcripts.Tokens;

/// <summary>
/// Walks through the tokens of a text; made by <see cref="Tokenizer.Enumerate(string, TokenizerOptions?)"/>, for use
/// in <c>foreach</c>. A copy walks on by itself from where the original stands.
/// </summary>
public ref struct TokenEnumerator
{
    private readonly ReadOnlySpan<char> text;
    private readonly bool keepCompounds;
    private readonly bool splitPossessives;
    private readonly StopWordList? stopWords;
    private int start;
    private int end;
    private int possessiveEnd;
    private TokenKind kind;

    internal TokenEnumerator(ReadOnlySpan<char> text, int start, TokenizerOptions options)
    {
        this.text = text;
        this.start = start;
        end = start;
        keepCompounds = options.KeepCompounds;
        splitPossessives = options.SplitPossessives;
        stopWords = options.StopWords;
    }

    /// <summary>The token that the last <see cref="MoveNext"/> came to.</summary>
    public readonly Token Current => new(new TextSpan(start, end - start), kind);

    /// <summary>This enumerator.</summary>
    public readonly TokenEnumerator GetEnumerator() => this;

    /// <summary>Goes on to the next token.</summary>
    /// <returns>False where there is none.</returns>
    public bool MoveNext()
    {
        while (Advance())
        {
            if (stopWords is null || kind != TokenKind.Word || !stopWords.Contains(text[start..end]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Advance()
    {
        var previousEnd = end;
        if (possessiveEnd > previousEnd)
        {
            (start, end, kind) = (previousEnd, possessiveEnd, TokenKind.Possessive);
            return true;
        }

        var source = text;
        var position = previousEnd;
        while (true)
        {
            if ((uint)position >= (uint)source.Length)
            {
                return false;
            }

            var unit = source[position];
            if (unit >= AsciiWordBreak.Size)
            {
                if (!char.IsWhiteSpace(unit))
                {
                    break;
                }
            }
            else if (AsciiWordBreak.Is(unit, AsciiWordBreak.Letter | AsciiWordBreak.Digit))
            {
                var wordEnd = AsciiWordBreak.PlainWordEnd(source, position, out var letters);
                if (wordEnd < 0)
                {
                    break;
                }

                start = position;
                end = wordEnd;
                kind = letters ? TokenKind.Word : TokenKind.Number;
                return true;
            }
            else if (!AsciiWordBreak.Is(unit, AsciiWordBreak.Space))
            {
                break;
            }

            position++;
        }

        AdvanceTo(position, adjacent: position == previousEnd && previousEnd > start);
        return true;
    }

    private void AdvanceTo(int position, bool adjacent)
    {
        start = position;
        end = SegmentEnd(position, out kind);
        if (kind is TokenKind.Word or TokenKind.Number)
        {
            if (keepCompounds && end + 1 < text.Length && IsHyphen(text[end]))
            {
                ExtendCompound();
            }

            if (splitPossessives)
            {
                SplitPossessive();
            }
        }
        else if (splitPossessives && adjacent && IsApostrophe(text[position]))
        {
            TakePossessive();
        }
    }

    /// <summary>The end of the segment of UAX #29 at <paramref name="from"/>, without white space at its end.</summary>
    private readonly int SegmentEnd(int from, out TokenKind segment)
    {
        var unit = text[from];
        if (unit < AsciiWordBreak.Size && AsciiWordBreak.Is(unit, AsciiWordBreak.Letter | AsciiWordBreak.Digit))
        {
            var wordEnd = AsciiWordBreak.WordEnd(text, from, out var letters);
            segment = letters ? TokenKind.Word : TokenKind.Number;
            return wordEnd >= 0 ? wordEnd : FullSegmentEnd(from, out segment);
        }

        // A character that joins nothing, before one of ASCII, which neither extends it nor is joined by it.
        if (unit != '_' && (from + 1 == text.Length || text[from + 1] < AsciiWordBreak.Size)
            && (unit < AsciiWordBreak.Size || WordBreakTable.Of(unit) == (byte)WordBreak.Other))
        {
            segment = unit >= AsciiWordBreak.Size ? KindOf(CharUnicodeInfo.GetUnicodeCategory(unit))
                : AsciiWordBreak.Is(unit, AsciiWordBreak.Punctuation) ? TokenKind.Punctuation : TokenKind.Symbol;
            return from + 1;
        }

        return FullSegmentEnd(from, out segment);
    }

    private readonly int FullSegmentEnd(int from, out TokenKind segment)
    {
        var segmentEnd = WordBoundaries.Next(text, from, out var content);
        while (char.IsWhiteSpace(text[segmentEnd - 1]))
        {
            segmentEnd--;
        }

        segment = (content & SegmentContent.Letter) != 0 ? TokenKind.Word
            : (content & SegmentContent.Digit) != 0 ? TokenKind.Number
            : KindOf(Rune.DecodeFromUtf16(text[from..], out var rune, out _) == System.Buffers.OperationStatus.Done
                ? Rune.GetUnicodeCategory(rune)
                : UnicodeCategory.Surrogate);
        return segmentEnd;
    }

    private void ExtendCompound()
    {
        var lastKind = kind;
        while (end + 1 < text.Length && IsHyphen(text[end]) && BeginsWord(end + 1))
        {
            var partEnd = SegmentEnd(end + 1, out var partKind);
            if (lastKind == TokenKind.Number && partKind == TokenKind.Number)
            {
                return;
            }

            (end, lastKind, kind) = (partEnd, partKind, TokenKind.Word);
        }
    }

    private readonly bool BeginsWord(int position) =>
        (WordBreak)(WordBreakTable.Of(CodePoint.At(text, position, out _)) & 0x7F)
            is WordBreak.ALetter or WordBreak.HebrewLetter or WordBreak.Numeric or WordBreak.Katakana;

    private void SplitPossessive()
    {
        if (text[end - 1] is 's' or 'S' && end - start > 2 && IsApostrophe(text[end - 2]) && !Contractions.Takes(text[start..(end - 2)]))
        {
            possessiveEnd = end;
            end -= 2;
        }
    }

    /// <summary>Takes ’s behind what UAX #29 does not join it to: a number, a full stop, a closing bracket or quotation mark.</summary>
    private void TakePossessive()
    {
        var before = text[start - 1];
        if (end < text.Length && text[end] is 's' or 'S'
            && (char.IsLetterOrDigit(before) || before is '.' or ')' or ']' or '”')
            && SegmentEnd(end, out _) == end + 1)
        {
            end++;
            kind = TokenKind.Possessive;
        }
    }

    private static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u2011';

    private static bool IsApostrophe(char unit) => unit is '\'' or '’';

    private static TokenKind KindOf(UnicodeCategory category) => category switch
    {
        <= UnicodeCategory.OtherLetter => TokenKind.Word,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => TokenKind.Number,
        >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation => TokenKind.Punctuation,
        _ => TokenKind.Symbol,
    };
}
