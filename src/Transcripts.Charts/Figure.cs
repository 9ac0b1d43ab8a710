using Plotly.NET;

namespace Transcripts.Charts;

/// <summary>A chart with what it needs to be read without being seen.</summary>
/// <param name="Chart">The Plotly.NET chart.</param>
/// <param name="Title">What is seen, as a sentence without a full stop; the chart's own title is the same.</param>
/// <param name="AlternativeText">What the chart shows, in a sentence or two with its main figures.</param>
public sealed record Figure(GenericChart Chart, string Title, string AlternativeText);
