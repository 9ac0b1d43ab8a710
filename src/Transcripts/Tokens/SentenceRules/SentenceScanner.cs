using System.Collections.Immutable;

namespace Transcripts.Tokens.SentenceRules;

/// <summary>Walks once through a text and cuts it into sentences.</summary>
internal ref struct SentenceScanner
{
    private readonly ReadOnlySpan<char> text;
    private readonly SentenceOptions options;
    private readonly int offset;
    private readonly Enclosures enclosures;
    private readonly ImmutableArray<TextSpan>.Builder sentences;
    private int position;
    private int sentence;
    private int body;
    private bool hasContent;
    private ListMarker? item;
    private bool itemIsCapital;
    private Address address;

    /// <param name="text">The text.</param>
    /// <param name="offset">What is added to the offsets of the sentences.</param>
    /// <param name="options">The options.</param>
    public SentenceScanner(ReadOnlySpan<char> text, int offset, SentenceOptions options)
    {
        this.text = text;
        this.offset = offset;
        this.options = options;
        enclosures = new Enclosures(text, options.LineBreaks);
        sentences = ImmutableArray.CreateBuilder<TextSpan>();
    }

    public ImmutableArray<TextSpan> Scan()
    {
        Begin(0);
        while (position < text.Length)
        {
            var unit = text[position];
            if (unit == ' ' || char.IsAsciiLetterOrDigit(unit) && !(hasContent && BeginsNextItem()))
            {
                hasContent |= unit != ' ';
                position++;
            }
            else if (LineBreak.Is(unit))
            {
                PassLineBreak();
            }
            else if (hasContent && (LineBreak.IsBullet(unit) || BeginsNextItem()))
            {
                Cut(position, position);
            }
            else if (enclosures.OpensAt(position, out var close) && (Enclosures.IsBracket(unit) ? hasContent : options.KeepQuotations))
            {
                PassEnclosure(close);
            }
            else if (Terminator.Is(unit))
            {
                var terminator = Terminator.At(text, position);
                if (!CutBehind(terminator))
                {
                    position = terminator.End;
                }
            }
            else
            {
                hasContent |= char.IsLetterOrDigit(unit) || char.IsSurrogate(unit);
                position++;
            }
        }

        Add(text.Length);
        return sentences.DrainToImmutable();
    }

    private void Begin(int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        sentence = body = position = start;
        hasContent = false;
        while (body < text.Length && (LineBreak.IsBullet(text[body]) || body > start && text[body] is ' ' or '\t'))
        {
            body++;
        }

        if (ListMarker.TryRead(text, body, out var marker))
        {
            body = marker.End;
            if (!marker.IsInitial)
            {
                item = marker;
                itemIsCapital = Continuation.From(text, body).Kind == ContinuationKind.Upper;
            }
        }

        position = body;
    }

    private void Cut(int end, int next)
    {
        Add(end);
        Begin(next);
    }

    private readonly void Add(int end)
    {
        var span = text[sentence..end].TrimEnd();
        if (!span.IsEmpty)
        {
            sentences.Add(new TextSpan(offset + sentence, span.Length));
        }
    }

    private void PassLineBreak()
    {
        var line = LineBreak.At(text, position);
        if (line.Ends(text, options.LineBreaks))
        {
            item = line.IsParagraph ? null : item;
            Cut(line.Start, line.Next);
        }
        else
        {
            position = line.Next;
        }
    }

    /// <summary>Whether the next item of the list begins here, in a line and perhaps without a full stop before it.</summary>
    private readonly bool BeginsNextItem() =>
        item is { } last
        && char.IsWhiteSpace(text[position - 1])
        && ListMarker.TryRead(text, position, out var marker)
        && !marker.IsInitial
        && marker.Follows(last)
        && itemIsCapital == (Continuation.From(text, marker.End).Kind == ContinuationKind.Upper);

    private void PassEnclosure(int close)
    {
        var open = position;
        var last = close - 1;
        while (last > open && (Enclosures.IsCloser(text[last]) || text[last] is '"' or '\''))
        {
            last--;
        }

        hasContent = true;
        position = close + 1;
        if (Terminator.Is(text[last]))
        {
            var first = last;
            while (first > open + 1 && (Terminator.Is(text[first - 1]) || text[first - 1] == ' ' && text[first] == '.' && text[first - 2] == '.'))
            {
                first--;
            }

            if (first > open + 1 && !Enclosures.IsOpener(text[first - 1]))
            {
                CutBehind(Terminator.At(text, first));
            }
        }
        else if (!Enclosures.IsBracket(text[open]) && (text[last] == '—' || text[last] == '-' && text[last - 1] == '-'))
        {
            CutBehindDash();
        }
    }

    /// <summary>Speech broken off with a dash ends a sentence when a capital follows: <c>"So you see--" At this</c>.</summary>
    private void CutBehindDash()
    {
        var next = Continuation.From(text, position);
        if (next.Kind == ContinuationKind.Upper && next.Start > position && !next.Reports(text))
        {
            Cut(position, position);
        }
    }

    private bool CutBehind(Terminator terminator)
    {
        if (hasContent && SentenceEnd.TryFind(text, body, terminator, item, options.LineBreaks, ref address, out var end) && end >= position)
        {
            Cut(end, end);
            return true;
        }

        return false;
    }
}
