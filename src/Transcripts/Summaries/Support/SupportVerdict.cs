namespace Transcripts.Summaries.Support;

/// <summary>
/// Whether the source supports a sentence, as far as its words tell. Words do not tell who did what to whom, nor "not": a sentence that turns
/// what was said into its opposite, or takes one for the other, is supported by this verdict. A long sentence that sums up much has its words in more source sentences than are named, and is taken for worse
/// than it is. A reader has to judge both.
/// </summary>
public enum SupportVerdict
{
    /// <summary>Too few of its words stand together in the source, or it has no content word.</summary>
    None,

    /// <summary>Some do; or enough do, but it has a number or a name that the sentences named as support do not have.</summary>
    Partly,

    /// <summary>Enough of its words stand together in the source, its numbers and names among them.</summary>
    Supported,
}
