using Microsoft.Data.Analysis;
using Transcripts.Speakers;

namespace Transcripts.Tables;

/// <summary>Shares by window as a table.</summary>
public static class WindowedSharesTable
{
    /// <summary>
    /// A row for each window and each speaker heard in it. Columns: <c>Window</c> (from 0), <c>StartWord</c>,
    /// <c>EndWord</c> (words spoken before it and up to its end), <c>Speaker</c>, <c>Words</c>, <c>Share</c> (0 to 1).
    /// </summary>
    public static DataFrame ToDataFrame(this WindowedShares windows) => new(
        Column.Of("Window", windows.Shares.Select(share => share.Window)),
        Column.Of("StartWord", windows.Shares.Select(share => share.Start)),
        Column.Of("EndWord", windows.Shares.Select(share => share.End)),
        Column.Of("Speaker", windows.Shares.Select(share => share.Speaker.Name)),
        Column.Of("Words", windows.Shares.Select(share => share.Words)),
        Column.Of("Share", windows.Shares.Select(share => share.Share)));
}
