namespace Transcripts.Tokens;

/// <summary>What ends a sentence besides its closing mark.</summary>
public sealed record SentenceOptions
{
    /// <summary>The defaults: a line end ends a sentence, quotations stay whole.</summary>
    public static SentenceOptions Default { get; } = new();

    /// <summary>What a line end means. Default <see cref="LineBreaks.EndSentence"/>.</summary>
    public LineBreaks LineBreaks { get; init; }

    /// <summary>
    /// Whether a quotation of several sentences, its marks in one paragraph, belongs to one sentence with the words
    /// around it. If not, a sentence may end within a quotation. Default true.
    /// </summary>
    public bool KeepQuotations { get; init; } = true;
}

/// <summary>What a line end means for sentences. An empty line always ends a sentence.</summary>
public enum LineBreaks
{
    /// <summary>
    /// A line end ends a sentence (headings, lists, a paragraph a line), unless the line visibly runs on: it ends
    /// with a blank and the next begins with a small letter or an opening bracket, or the next begins with closing punctuation.
    /// </summary>
    EndSentence,

    /// <summary>Lines are wrapped at a width: a line end is white space, unless the next line begins with a bullet.</summary>
    Wrap,
}
