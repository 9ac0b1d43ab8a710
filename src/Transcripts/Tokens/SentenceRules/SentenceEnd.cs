using System.Buffers;

namespace Transcripts.Tokens.SentenceRules;

/// <summary>Decides whether a sentence ends behind a run of closing marks, and where.</summary>
internal static class SentenceEnd
{
    private static readonly SearchValues<char> ReferenceNumbers = SearchValues.Create("0123456789,–- ");

    /// <summary>Whether a sentence ends at <paramref name="terminator"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">Offset of the sentence's first word.</param>
    /// <param name="terminator">The marks.</param>
    /// <param name="item">The marker of the last list item, or null.</param>
    /// <param name="lineBreaks">What a line end means; one that ends a sentence by itself is left to the caller.</param>
    /// <param name="address">The address last looked at.</param>
    /// <param name="end">Offset behind the sentence, its closing quotation marks, brackets and references included.</param>
    public static bool TryFind(
        ReadOnlySpan<char> text, int sentence, Terminator terminator, ListMarker? item, LineBreaks lineBreaks, ref Address address, out int end)
    {
        end = PassReferences(text, terminator, PassClosers(text, terminator.End, out var closing));
        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            if (LineBreak.Is(text[next]))
            {
                var line = LineBreak.At(text, next);
                if (line.Ends(text, lineBreaks))
                {
                    return false;
                }

                next = line.Next;
                break;
            }

            next++;
        }

        if (next == text.Length || text[next] is ',' or ';' or ':' || Enclosures.IsCloser(text[next]) && text[next] != '’')
        {
            return false;
        }

        if (terminator.IsWide)
        {
            return true;
        }

        // A single mark is a weak sign, being an apostrophe elsewhere: a bracket behind it belongs to the sentence.
        if (closing == Closing.Single && Enclosures.IsBracket(text[next]) || IsClick(text, terminator))
        {
            return false;
        }

        var continuation = Continuation.From(text, next);
        if (next > end && BeginsItem(text, next, item))
        {
            continuation = continuation with { Kind = continuation.Kind == ContinuationKind.Digit ? ContinuationKind.Digit : ContinuationKind.Upper };
        }

        if (continuation.Kind is ContinuationKind.Lower or ContinuationKind.Nothing
            || next == end && !BeginsWithoutSpace(text, terminator, continuation, ref address))
        {
            return false;
        }

        if (terminator.IsFullStop)
        {
            return FullStop.Ends(text, sentence, terminator.Start, continuation)
                && !(closing is Closing.Single or Closing.Double && continuation.Reports(text));
        }

        return terminator.IsEllipsis
            ? EndsAfterEllipsis(text, terminator, continuation, ref end)
            : EndsAfterStrong(text, terminator, continuation, closing);
    }

    private static int PassClosers(ReadOnlySpan<char> text, int position, out Closing closing)
    {
        closing = Closing.None;
        for (; position < text.Length; position++)
        {
            var unit = text[position];
            var letterFollows = position + 1 < text.Length && char.IsLetterOrDigit(text[position + 1]);
            if (unit is '"' or '\'' or '’' && letterFollows || !(unit is '"' or '\'' || Enclosures.IsCloser(unit)))
            {
                break;
            }

            closing = unit is '\'' or '’' ? Closing.Single : unit is '"' or '”' or '»' or '」' or '』' ? Closing.Double : Closing.Bracket;
        }

        return position;
    }

    /// <summary>Passes over note references that are set directly behind the mark: "martyr.[1]", "consultation.11 12".</summary>
    private static int PassReferences(ReadOnlySpan<char> text, Terminator terminator, int position)
    {
        var end = position;
        while (end < text.Length && text[end] == '[')
        {
            var length = text[(end + 1)..].IndexOfAnyExcept(ReferenceNumbers);
            if (length <= 0 || text[end + 1 + length] != ']')
            {
                break;
            }

            end += length + 2;
        }

        if (end > position || !terminator.IsFullStop || terminator.Start == 0 || end == text.Length || !char.IsAsciiDigit(text[end])
            || !(text[terminator.Start - 1] is ')' or ']' || char.IsLetter(text[terminator.Start - 1]) && FullStop.IsPlainWord(text, terminator.Start)))
        {
            return end;
        }

        const int LongestReference = 3;
        for (var start = end; ; start = end + 1)
        {
            var digits = text[start..].IndexOfAnyExceptInRange('0', '9');
            if (digits is <= 0 or > LongestReference || text[start + digits] != ' ')
            {
                return start == position || end == position ? position : end;
            }

            end = start + digits;
        }
    }

    /// <summary>Whether "!" is a letter, as in "!Kung".</summary>
    private static bool IsClick(ReadOnlySpan<char> text, Terminator terminator) =>
        terminator.IsStrong
        && (terminator.Start == 0 || char.IsWhiteSpace(text[terminator.Start - 1]) || Enclosures.IsOpener(text[terminator.Start - 1]))
        && terminator.End < text.Length && char.IsLetter(text[terminator.End]);

    /// <summary>Whether a list item begins at <paramref name="position"/>: the next of its list, or one that can be nothing else.</summary>
    private static bool BeginsItem(ReadOnlySpan<char> text, int position, ListMarker? item) =>
        ListMarker.TryRead(text, position, out var marker)
        && (marker.Form != ListForm.Stop || marker.Number > 0 || marker.Letter == 'a' || marker.Roman == 1 && !marker.IsInitial
            || item is { } last && marker.Follows(last));

    /// <summary>Whether a sentence begins directly behind the mark, its space missing: "liberation.(In fact", "world.Today".</summary>
    private static bool BeginsWithoutSpace(ReadOnlySpan<char> text, Terminator terminator, Continuation next, ref Address address)
    {
        if (terminator.Start == 0 || address.Contains(text, terminator.Start))
        {
            return false;
        }

        var before = text[terminator.Start - 1];
        var word = next.Word(text);
        var begins = next.Kind == ContinuationKind.Upper
            ? word.Length > 1 && char.IsLower(word[1]) || word is "I" or "A"
            : next.Kind == ContinuationKind.Other && char.IsLetter(text[next.Start]);
        return begins && (!char.IsUpper(before) || FullStop.IsPlainWord(text, terminator.Start));
    }

    /// <summary>
    /// An ellipsis ends a sentence before a capital, "I" excepted; one with a blank before it stands within a sentence
    /// unless a fourth point or a word that opens sentences shows its end. In "end. . . . Then" the first point is the end.
    /// </summary>
    private static bool EndsAfterEllipsis(ReadOnlySpan<char> text, Terminator terminator, Continuation next, ref int end)
    {
        const int WithFullStop = 4;
        var apart = terminator.Start > 0 && char.IsWhiteSpace(text[terminator.Start - 1]);
        if (!apart && terminator.Dots >= WithFullStop && text[terminator.Start + 1] == ' ')
        {
            end = terminator.Start + 1;
            return true;
        }

        var word = next.Word(text);
        var isPronoun = word is ['I'] or ['I', '\'' or '’', ..];
        return terminator.Dots >= WithFullStop || !isPronoun && (!apart || SentenceWords.Starts(word));
    }

    private static bool EndsAfterStrong(ReadOnlySpan<char> text, Terminator terminator, Continuation next, Closing closing)
    {
        var start = terminator.Start;
        while (start > 0 && char.IsLetter(text[start - 1]) && terminator.Start - start < 16)
        {
            start--;
        }

        return (!SentenceWords.Exclaims(text[start..terminator.Start]) || SentenceWords.Starts(next.Word(text)))
            && !(closing is Closing.Single or Closing.Double && next.Reports(text));
    }

    private enum Closing
    {
        None,
        Bracket,
        Single,
        Double,
    }
}
