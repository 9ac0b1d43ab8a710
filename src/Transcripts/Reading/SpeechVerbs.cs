using System.Collections.Frozen;

namespace Transcripts.Reading;

/// <summary>The closed classes of words by which a recorder tells how something was said, and what people did in the room.</summary>
internal static class SpeechVerbs
{
    private static readonly FrozenSet<string> Saying = Set(
        "say says said saying ask asks asked asking reply replies replied replying answer answers answered answering respond responds responded responding "
        + "interject interjects interjected interjecting interrupt interrupts interrupted interrupting add adds added adding continue continues continued continuing "
        + "remark remarks remarked remarking comment comments commented commenting observe observes observed observing state states stated stating "
        + "declare declares declared explain explains explained explaining exclaim exclaims exclaimed exclaiming repeat repeats repeated repeating agree agrees agreed "
        + "object objects objected retort retorts retorted inquire inquires inquired enquire enquires enquired insist insists insisted conclude concludes concluded "
        + "begin begins began laugh laughs laughed joke jokes joked whisper whispers whispered shout shouts shouted cut cuts cutting break breaks broke breaking "
        + "chime chimes chimed go goes went going put puts point points pointed stress stresses stressed emphasize emphasizes emphasized emphasise emphasises emphasised "
        + "confirm confirms confirmed resume resumes resumed resuming propose proposes proposed suggest suggests suggested concur concurs concurred tell tells told "
        + "speak speaks spoke speaking mention mentions mentioned counter counters countered intervene intervenes intervened query queries queried protest protests protested "
        + "clarify clarifies clarified warn warns warned announce announces announced read reads thank thanks thanked noted notes nods nodded smiles smiled turns turned turning "
        + "opens opened closes closed summarizes summarized summarises summarised");

    private static readonly FrozenSet<string> Cutting = Set(
        "interject interjects interjected interjecting interrupt interrupts interrupted interrupting intervene intervenes intervened interjection interruption");

    private static readonly FrozenSet<string> Resuming = Set("continue continues continued continuing resume resumes resumed resuming cont cont'd contd");

    private static readonly FrozenSet<string> Asking = Set("ask asks asked asking tell tells told say says said turn turns turned inquire inquired inquires enquired question questioned questions");

    // A verb at work in the room, in the forms in which a recorder notes it between brackets.
    private static readonly FrozenSet<string> Acts = Set(
        "pause pauses paused pausing laugh laughs laughed laughing laughter chuckle chuckles chuckled chuckling smile smiles smiled smiling applause applauds applauding applauded cheer cheers cheering "
        + "nod nods nodded nodding shake shakes shaking sigh sighs sighed sighing cough coughs coughing gesture gestures gesturing gestured shrug shrugs shrugging frowns frowning weeps weeping "
        + "rise rises rising stand stands standing sits leaves leaving left enters entering departs "
        + "hands handing points pointing turning reads reading raises raising toasts toasting whispers whispering silence crosstalk inaudible "
        + "unintelligible indistinct garbled recess break adjourned interrupts interrupting interrupted interjects interjecting interjected continues continuing resumes resuming commotion noise music translates translating translated "
        + "thoughtfully angrily ironically jokingly sarcastically softly loudly quietly firmly emphatically excitedly heatedly warmly coldly "
        + "hesitates hesitating consults consulting clears");

    // What may stand before such a word: "long pause", "general laughter", "all laugh", "he nods", "short silence".
    private static readonly FrozenSet<string> Openers = Set(
        "long short brief general loud all everyone everybody both he she they a an the some more another prolonged stormy slight with after half audience laughter and very much");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SayingWords =
        Saying.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/> (in either case) is a verb of saying, in a form that can follow a label.</summary>
    public static bool IsSaying(ReadOnlySpan<char> word) => SayingWords.Contains(word);

    /// <summary>Whether <paramref name="word"/> says that the speaker cuts in.</summary>
    public static bool IsCuttingIn(string word) => Cutting.Contains(word);

    /// <summary>Whether <paramref name="word"/> says that the speaker goes on.</summary>
    public static bool IsResuming(string word) => Resuming.Contains(word);

    /// <summary>Whether <paramref name="word"/> can take the person spoken to as its object.</summary>
    public static bool IsAddressing(string word) => Asking.Contains(word);

    /// <summary>Whether <paramref name="word"/> is something that people do or that happens in a room while others speak.</summary>
    public static bool IsAct(string word) => Acts.Contains(word);

    /// <summary>Whether <paramref name="word"/> can stand before an act.</summary>
    public static bool IsOpener(string word) => Openers.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
