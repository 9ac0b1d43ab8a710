using System.Collections.Immutable;

namespace Transcripts.Tests.Tokens;

/// <summary>Makes a transcript from a text with marks: <c>«turn speech»</c> and <c>‹page number›</c>.</summary>
internal static class MarkedTranscript
{
    public static Transcript Read(string marked)
    {
        var source = new System.Text.StringBuilder();
        var spans = new SortedDictionary<int, List<TextSpan>>();
        var parts = new List<Part>();
        for (var i = 0; i < marked.Length; i++)
        {
            var start = source.Length;
            if (marked[i] == '«')
            {
                var close = marked.IndexOf('»', i);
                var turn = marked[i + 1] - '0';
                source.Append(marked, i + 3, close - i - 3);
                spans.TryAdd(turn, []);
                if (source.Length > start)
                {
                    spans[turn].Add(TextSpan.FromBounds(start, source.Length));
                    parts.Add(new Part(spans[turn][^1], PartKind.Speech, turn));
                }

                i = close;
            }
            else if (marked[i] == '‹')
            {
                var close = marked.IndexOf('›', i);
                source.Append(marked, i + 1, close - i - 1);
                parts.Add(new Part(TextSpan.FromBounds(start, source.Length), PartKind.PageNumber));
                i = close;
            }
            else
            {
                source.Append(marked[i]);
                parts.Add(new Part(new TextSpan(start, 1), char.IsWhiteSpace(marked[i]) ? PartKind.WhiteSpace : PartKind.StageDirection));
            }
        }

        var speakers = spans.Keys.Select(turn => new Speaker($"Speaker {turn}")).ToImmutableArray();
        var turns = spans.Select(entry => new Turn(entry.Key, speakers[entry.Key], TurnKind.Speech, null, default, [.. entry.Value])).ToImmutableArray();
        return new Transcript(source.ToString(), null, TranscriptHeader.Empty, [.. parts], speakers, turns, []);
    }
}
