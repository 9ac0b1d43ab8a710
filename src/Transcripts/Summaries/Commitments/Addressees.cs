using Transcripts.Tokens;

namespace Transcripts.Summaries.Commitments;

/// <summary>Who is spoken to: as the document says, or whoever held the floor before, where the words are to someone.</summary>
internal sealed class Addressees(Transcript transcript)
{
    private readonly ILookup<int, Segment> ofTurn = transcript.Segments.ToLookup(segment => segment.Turn);

    /// <summary>Who the sentence is said to, or null.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="toSomeone">Whether its words are to someone ("you"), so that the speaker before will be meant.</param>
    public string? Of(Sentence sentence, bool toSomeone)
    {
        if (ofTurn[sentence.Turn].FirstOrDefault(segment => segment.Span.Contains(sentence.Spans[0].Start))?.Addressee is { } addressee)
            return addressee.Name;
        if (!toSomeone)
            return null;
        var turn = transcript.Turns[sentence.Turn];
        if (turn.Within is { } host)
            return transcript.Turns[host].Speaker.Name;
        for (var before = turn.Index - 1; before >= 0; before--)
        {
            if (transcript.Turns[before].Speaker != turn.Speaker)
                return transcript.Turns[before].Speaker.Name;
        }

        return null;
    }
}
