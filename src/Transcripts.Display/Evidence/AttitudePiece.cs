using System.Collections.Immutable;
using Transcripts.Tokens;

namespace Transcripts.Display.Evidence;

/// <summary>A stretch of a sentence that is all the same to an attitude.</summary>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Roles">What it is to the attitude.</param>
/// <param name="Begins">Those of its roles that the stretch before does not have.</param>
/// <param name="IsInterruption">Whether it is no part of the sentence but what interrupts it.</param>
internal readonly record struct AttitudePiece(TextSpan Span, AttitudeRoles Roles, AttitudeRoles Begins, bool IsInterruption)
{
    /// <summary>The pieces of a sentence, one behind the other: together they are all from its first character to its last.</summary>
    /// <param name="source">The text.</param>
    /// <param name="spans">The stretches of the sentence, in order.</param>
    /// <param name="marks">Places with their roles; they may overlap, and lie outside the sentence, where they mark nothing.</param>
    public static IEnumerable<AttitudePiece> Of(string source, ImmutableArray<TextSpan> spans, IReadOnlyList<(TextSpan Span, AttitudeRoles Role)> marks)
    {
        var before = AttitudeRoles.None;
        for (var index = 0; index < spans.Length; index++)
        {
            if (index > 0)
            {
                var (from, to) = (spans[index - 1].End, spans[index].Start);
                var interruption = Interruption.Between(source, spans[index - 1], spans[index]);
                yield return Plain(from, interruption.Start, false);
                yield return Plain(interruption.Start, interruption.End, !interruption.IsEmpty);
                yield return Plain(interruption.End, to, false);
            }

            var span = spans[index];
            int[] cuts = [.. marks.Where(mark => !mark.Span.IsEmpty).SelectMany(mark => new[] { mark.Span.Start, mark.Span.End })
                .Where(cut => cut > span.Start && cut < span.End).Append(span.Start).Append(span.End).Distinct().Order()];
            foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
            {
                var roles = marks.Where(mark => mark.Span.Start <= start && mark.Span.End >= end).Aggregate(AttitudeRoles.None, (all, mark) => all | mark.Role);
                yield return new AttitudePiece(TextSpan.FromBounds(start, end), roles, roles & ~before, false);
                before = roles;
            }
        }

        static AttitudePiece Plain(int start, int end, bool isInterruption) =>
            new(TextSpan.FromBounds(start, end), AttitudeRoles.None, AttitudeRoles.None, isInterruption);
    }
}
