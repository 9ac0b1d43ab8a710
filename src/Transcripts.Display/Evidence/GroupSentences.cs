using System.Collections.Immutable;
using Transcripts.Charts;
using Transcripts.Tokens;

namespace Transcripts.Display.Evidence;

/// <summary>A group of evidence with its sentences.</summary>
/// <param name="Group">The group.</param>
/// <param name="Anchor">Its name on the page, no two of a view alike.</param>
/// <param name="Sentences">The sentences shown, in the order of the text.</param>
/// <param name="Count">How many sentences there are, those not shown included.</param>
/// <param name="Outside">How many hits lie in no sentence: in the header, a label, a direction.</param>
internal sealed record GroupSentences(EvidenceGroup Group, string Anchor, ImmutableArray<MarkedSentence> Sentences, int Count, int Outside);

/// <summary>A sentence with the places that were counted.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Marks">The places, in order, none overlapping; none where the whole sentence is meant.</param>
internal sealed record MarkedSentence(Sentence Sentence, ImmutableArray<TextSpan> Marks);
