using Microsoft.Data.Analysis;
using Transcripts.Attitudes;
using Transcripts.Charts;
using Transcripts.Counts.Concordances;
using Transcripts.Display.Concordances;
using Transcripts.Display.Evidence;
using Transcripts.Display.Passages;
using Transcripts.Display.Summaries;
using Transcripts.Display.Tables;
using Transcripts.Summaries;
using Transcripts.Tokens;
using Transcripts.Tokens.Patterns;

namespace Transcripts.Display;

/// <summary>Makes views of transcripts, tokens and tables. A view shows itself when it is a cell's last expression or displayed.</summary>
public static class DisplayExtensions
{
    private const string English = "en";

    /// <summary>The transcript from its beginning, cut where it grows too long for a page.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="palette">The speakers' colours; by default one for all speakers of the transcript.</param>
    /// <param name="maxLength">UTF-16 code units shown, 1 or more; by default <see cref="DisplayLimits.MaxPassageLength"/>.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; empty where it is not known.</param>
    public static MarkedPassage Show(this Transcript transcript, Palette? palette = null, int? maxLength = null, string language = English) =>
        transcript.Show(Whole(transcript), palette, maxLength, language);

    /// <summary>The passage of the transcript at <paramref name="span"/>.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="span">The passage.</param>
    /// <param name="palette">The speakers' colours; by default one for all speakers of the transcript.</param>
    /// <param name="maxLength">UTF-16 code units shown, 1 or more; by default <see cref="DisplayLimits.MaxPassageLength"/>.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; empty where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within the source.</exception>
    public static MarkedPassage Show(this Transcript transcript, TextSpan span, Palette? palette = null, int? maxLength = null, string language = English) =>
        new(transcript, span, palette ?? Palette.For(transcript), maxLength ?? TranscriptFormatters.Limits.MaxPassageLength, language);

    /// <summary>The turns of the transcript in the range <paramref name="turns"/> of turn indexes, with all that stands between them.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="turns">The turns: <c>2..5</c> for those with index 2, 3 and 4.</param>
    /// <param name="palette">The speakers' colours; by default one for all speakers of the transcript.</param>
    /// <param name="maxLength">UTF-16 code units shown, 1 or more; by default <see cref="DisplayLimits.MaxPassageLength"/>.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; empty where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The transcript does not have these turns.</exception>
    public static MarkedPassage Show(this Transcript transcript, Range turns, Palette? palette = null, int? maxLength = null, string language = English)
    {
        var (first, count) = turns.GetOffsetAndLength(transcript.Turns.Length);
        var parts = transcript.Parts.Where(part => part.Turn >= first && part.Turn < first + count).ToList();
        var span = parts.Count == 0
            ? new TextSpan(0, 0)
            : TextSpan.FromBounds(parts[0].Span.Start, parts.Max(part => part.Span.End));
        return transcript.Show(span, palette, maxLength, language);
    }

    /// <summary>The source of the transcript with each part marked as what it is.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="span">What of the source is shown; by default all of it, as far as <paramref name="maxLength"/> goes.</param>
    /// <param name="maxLength">UTF-16 code units shown, 1 or more; by default <see cref="DisplayLimits.MaxPassageLength"/>.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; empty where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within the source.</exception>
    public static SourceParts ShowParts(this Transcript transcript, TextSpan? span = null, int? maxLength = null, string language = English) =>
        new(transcript, span ?? Whole(transcript), maxLength ?? TranscriptFormatters.Limits.MaxPassageLength, language);

    /// <summary>The text of the transcript at <paramref name="span"/> with those of <paramref name="tokens"/> that lie in it boxed.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="span">What of the source is shown.</param>
    /// <param name="tokens">Tokens of the source, in order.</param>
    /// <param name="maxLength">UTF-16 code units shown, 1 or more; by default <see cref="DisplayLimits.MaxPassageLength"/>.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; empty where it is not known.</param>
    /// <exception cref="ArgumentException">The tokens are not in order, or overlap.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within the source.</exception>
    public static MarkedTokens ShowTokens(this Transcript transcript, TextSpan span, IEnumerable<Token> tokens, int? maxLength = null, string language = English) =>
        new(transcript.Source, span, tokens, maxLength ?? TranscriptFormatters.Limits.MaxPassageLength, language);

    /// <summary>A text with its tokens boxed.</summary>
    /// <param name="text">The text that was tokenised.</param>
    /// <param name="tokens">Its tokens, in order.</param>
    /// <param name="maxLength">UTF-16 code units shown, 1 or more; by default <see cref="DisplayLimits.MaxPassageLength"/>.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; empty where it is not known.</param>
    /// <exception cref="ArgumentException">The tokens are not in order, or overlap.</exception>
    public static MarkedTokens ShowTokens(this string text, IEnumerable<Token> tokens, int? maxLength = null, string language = English) =>
        new(text, new TextSpan(0, text.Length), tokens, maxLength ?? TranscriptFormatters.Limits.MaxPassageLength, language);

    /// <summary>A data frame as a table with a caption.</summary>
    /// <param name="frame">The data frame.</param>
    /// <param name="caption">What the table holds, as a phrase.</param>
    /// <param name="maxRows">Rows shown, 2 or more; by default <see cref="DisplayLimits.MaxRows"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxRows"/> is less than 2.</exception>
    public static Table ShowTable(this DataFrame frame, string caption = "", int? maxRows = null) =>
        DataFrameTable.Of(frame, caption, Rows(maxRows));

    /// <summary>Records as a table with a caption: a row each, a column for each public property.</summary>
    /// <param name="records">The records.</param>
    /// <param name="caption">What the table holds, as a phrase.</param>
    /// <param name="maxRows">Rows shown, 2 or more; by default <see cref="DisplayLimits.MaxRows"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxRows"/> is less than 2.</exception>
    public static Table ShowTable<T>(this IEnumerable<T> records, string caption = "", int? maxRows = null) =>
        RecordTable.Of(records, caption, Rows(maxRows));

    /// <summary>A concordance with the keyword aligned.</summary>
    /// <param name="concordance">The concordance; sort it with <see cref="Concordance.OrderBy"/>.</param>
    /// <param name="palette">The speakers' colours; by default one for all speakers of the transcript.</param>
    /// <param name="maxRows">Lines shown, 2 or more; by default <see cref="DisplayLimits.MaxRows"/>.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; empty where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxRows"/> is less than 2.</exception>
    public static ConcordanceView Show(this Concordance concordance, Palette? palette = null, int? maxRows = null, string language = English) =>
        new(concordance, palette ?? PaletteOf(concordance), Rows(maxRows).MaxRows, language);

    /// <summary>The concordance of all speech of the transcript for a query, in the order of the text, with the keyword aligned.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="query">What is sought, as <see cref="WordPattern"/> reads it: <c>Soviet *</c>, <c>national day</c>, <c>=liberate</c>.</param>
    /// <param name="options">Null for <see cref="ConcordanceOptions.Default"/>.</param>
    /// <param name="palette">The speakers' colours; by default one for all speakers of the transcript.</param>
    /// <param name="maxRows">Lines shown, 2 or more; by default <see cref="DisplayLimits.MaxRows"/>.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; empty where it is not known.</param>
    /// <exception cref="PatternFormatException"><paramref name="query"/> is no pattern.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxRows"/> is less than 2.</exception>
    public static ConcordanceView ShowConcordance(
        this Transcript transcript, string query, ConcordanceOptions? options = null, Palette? palette = null, int? maxRows = null, string language = English) =>
        Concordance.Of(transcript, query, options).Show(palette, maxRows, language);

    /// <summary>The sentences behind the bars or cells of a chart, folded; a link to <see cref="EvidenceGroup.Anchor"/> opens them.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="groups">The bars or cells, each with the places in the transcript that were counted.</param>
    /// <param name="caption">What the chart shows, as a phrase.</param>
    /// <param name="palette">The speakers' colours; by default one for all speakers of the transcript.</param>
    /// <param name="maxGroups">Groups shown, 1 or more; by default <see cref="DisplayLimits.MaxGroups"/>.</param>
    /// <param name="maxSentences">Sentences shown of each group, 1 or more; by default <see cref="DisplayLimits.MaxSentences"/>.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; empty where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is less than 1, or a place does not lie within the source.</exception>
    public static EvidenceView ShowEvidence(
        this Transcript transcript,
        IEnumerable<EvidenceGroup> groups,
        string caption = "",
        Palette? palette = null,
        int? maxGroups = null,
        int? maxSentences = null,
        string language = English) =>
        new(
            transcript,
            [.. groups],
            caption,
            palette ?? Palette.For(transcript),
            maxGroups ?? TranscriptFormatters.Limits.MaxGroups,
            maxSentences ?? TranscriptFormatters.Limits.MaxSentences,
            language);

    /// <summary>
    /// The sentences behind the bars, cells or points of a chart, folded. A chart keeps the first of them for each mark, 20 at
    /// most; where all are wanted, make groups of the result that the chart is of.
    /// </summary>
    /// <param name="transcript">The transcript that the chart is of.</param>
    /// <param name="figure">A chart of this project. Of a chart that keeps no sentences nothing is shown.</param>
    /// <param name="palette">The speakers' colours; by default one for all speakers of the transcript.</param>
    /// <param name="maxGroups">Groups shown, 1 or more; by default <see cref="DisplayLimits.MaxGroups"/>.</param>
    /// <param name="maxSentences">Sentences shown of each group, 1 or more; by default <see cref="DisplayLimits.MaxSentences"/>.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; empty where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is less than 1, or the chart is of a longer transcript.</exception>
    public static EvidenceView ShowEvidence(
        this Transcript transcript, Figure figure, Palette? palette = null, int? maxGroups = null, int? maxSentences = null, string language = English) =>
        transcript.ShowEvidence(FigureEvidence.Of(figure), $"{figure.Title}: the first sentences behind each mark", palette, maxGroups, maxSentences, language);

    /// <summary>The sentences behind attitudes, folded by holder and target, the most frequent first, with cue, holder and target marked.</summary>
    /// <param name="attitudes">The attitudes.</param>
    /// <param name="holder">Only those of this holder, by key or name in any case; null for all. Of a name that nobody has nothing is shown.</param>
    /// <param name="target">Only those toward this target; the same.</param>
    /// <param name="polarity">Only those for (1), against (-1) or neither (0); null for all that are for or against.</param>
    /// <param name="attribution">Those of the speakers themselves, those they report, or both.</param>
    /// <param name="palette">The speakers' colours; by default one for all speakers of the transcript.</param>
    /// <param name="maxGroups">Pairs of holder and target shown, 1 or more; by default <see cref="DisplayLimits.MaxGroups"/>.</param>
    /// <param name="maxSentences">Sentences shown of each pair, 1 or more; by default <see cref="DisplayLimits.MaxSentences"/>.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; empty where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is less than 1.</exception>
    public static AttitudeView ShowAttitudes(
        this TranscriptAttitudes attitudes,
        string? holder = null,
        string? target = null,
        int? polarity = null,
        Attribution attribution = Attribution.Both,
        Palette? palette = null,
        int? maxGroups = null,
        int? maxSentences = null,
        string language = English)
    {
        var (groups, sentences) = (maxGroups ?? TranscriptFormatters.Limits.MaxGroups, maxSentences ?? TranscriptFormatters.Limits.MaxSentences);
        ArgumentOutOfRangeException.ThrowIfLessThan(groups, 1, nameof(maxGroups));
        ArgumentOutOfRangeException.ThrowIfLessThan(sentences, 1, nameof(maxSentences));
        return new AttitudeView(attitudes, holder, target, polarity, attribution, palette ?? Palette.For(attitudes.Transcript), groups, sentences, language);
    }

    /// <summary>The meeting with the sentences of <paramref name="summary"/> marked and numbered in document order; what lies between them is folded.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="summary">A summary of it.</param>
    /// <param name="context">How many sentences before and after each of the summary stay unfolded, 0 or more.</param>
    /// <param name="palette">The speakers' colours; by default one for all speakers of the transcript.</param>
    /// <param name="maxFoldedLength">UTF-16 code units of folded text, 1 or more; by default <see cref="DisplayLimits.MaxFoldedLength"/>.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; empty where it is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="summary"/> is of another transcript.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The context is below 0 or the length below 1.</exception>
    public static SummaryView ShowSummary(
        this Transcript transcript, Summary summary, int context = 1, Palette? palette = null, int? maxFoldedLength = null, string language = English) =>
        summary.Ranking.Document.Transcript.Source == transcript.Source
            ? new SummaryView(summary, context, palette ?? Palette.For(transcript), maxFoldedLength ?? TranscriptFormatters.Limits.MaxFoldedLength, language)
            : throw new ArgumentException("The summary is of another transcript: give one of this.", nameof(summary));

    private static Palette PaletteOf(Concordance concordance) => concordance.Transcript is { } transcript
        ? Palette.For(transcript)
        : Palette.For(concordance.Lines.OrderBy(line => line.Index).Select(line => line.Speaker?.Name).OfType<string>());

    private static TextSpan Whole(Transcript transcript) => new(0, transcript.Source.Length);

    private static DisplayLimits Rows(int? maxRows) =>
        maxRows is { } rows ? TranscriptFormatters.Limits with { MaxRows = rows } : TranscriptFormatters.Limits;
}
