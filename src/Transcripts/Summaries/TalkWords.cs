using Transcripts.Tokens;

namespace Transcripts.Summaries;

/// <summary>Words that conduct a conversation rather than say what it is about, and words by which its beginning says so.</summary>
internal static class TalkWords
{
    /// <summary>The first and second person, pronouns that point back, and openers.</summary>
    public static StopWordList Conducting { get; } = new(
        "conducting a conversation",
        ("i me my mine i'm i've i'd i'll you your yours you're you've we us our we're we've it it's that that's this there there's he she they "
        + "so well okay thank thanks").Split(' '));

    /// <summary>
    /// Cue words (Edmundson 1969, "New methods in automatic extracting", Journal of the ACM 16) of a sentence that says what a
    /// meeting is about.
    /// </summary>
    public static StopWordList Announcing { get; } = new(
        "announcing a meeting",
        "welcome today discuss discussion purpose topic subject invited convene convened agenda meeting session".Split(' '));
}
