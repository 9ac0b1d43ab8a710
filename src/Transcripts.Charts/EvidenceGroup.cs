using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Transcripts.Charts;

/// <summary>What stands behind one bar, cell or mark of a chart: the places in the transcript that were counted.</summary>
/// <param name="Label">What the bar or cell is called in the chart ("Zhou Enlai, borders").</param>
/// <param name="Note">Its figure in words ("12 of 300 sentences"); may be empty.</param>
/// <param name="Hits">
/// The places, in any order: spans of <see cref="Transcript.Source"/>. The sentences are those in which they lie. The
/// extent of a sentence stands for that sentence alone, and not for what another says into it.
/// </param>
public sealed record EvidenceGroup(string Label, string Note, ImmutableArray<TextSpan> Hits)
{
    /// <summary>
    /// A name for the place on a page where the evidence is shown, of the letters a–z, digits and hyphens: the same for
    /// the same label, note and hits, on every run and on every machine (48 bits of SHA-256).
    /// </summary>
    public string Anchor
    {
        get
        {
            var content = new StringBuilder(Label).Append('\0').Append(Note);
            foreach (var hit in Hits)
                content.Append(CultureInfo.InvariantCulture, $"\0{hit.Start} {hit.Length}");
            return "evidence-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())).AsSpan(0, 6));
        }
    }
}
