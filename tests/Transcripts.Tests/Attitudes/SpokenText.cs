using Transcripts.Attitudes;
using Transcripts.Reading;

namespace Transcripts.Tests.Attitudes;

/// <summary>Texts as said at a meeting with three ambassadors.</summary>
internal static class SpokenText
{
    public static TranscriptAttitudes By(string speaker, string text, AttitudeOptions? options = null) =>
        TranscriptAttitudes.Of(Transcript($"{speaker}: {text}"), options: options);

    public static TranscriptAttitudes Of(string text, AttitudeOptions? options = null) => By("Zhou Enlai", text, options);

    public static Transcript Transcript(string conversation) => TranscriptReader.Parse(
        "Memorandum of Conversation\n\nParticipants:\nZhou Enlai, Premier of China\nNesti Nase, Ambassador of Albania\nTran Tu Binh, Ambassador of Vietnam\n\n" + conversation + "\n");

    /// <summary>An attitude as the goldens write it: "Zhou>Romania +", "Tito>Khrushchev - R".</summary>
    public static string Written(Attitude attitude) =>
        $"{attitude.Holder}>{attitude.Target} {(attitude.Polarity > 0 ? "+" : attitude.Polarity < 0 ? "-" : "0")}{(attitude.Reported ? " R" : "")}";
}
