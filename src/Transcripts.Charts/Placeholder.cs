namespace Transcripts.Charts;

internal static class Placeholder;
