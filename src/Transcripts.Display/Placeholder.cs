namespace Transcripts.Display;

internal static class Placeholder;
