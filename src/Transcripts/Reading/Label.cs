namespace Transcripts.Reading;

/// <summary>A label found in the text.</summary>
/// <param name="Person">Who speaks behind it.</param>
/// <param name="Span">From its first character to behind its colon.</param>
/// <param name="Addressee">Who it says is spoken to, or null.</param>
/// <param name="CutsIn">Whether it says that the speaker interrupts.</param>
/// <param name="Resumes">Whether it says that the speaker goes on.</param>
internal readonly record struct Label(Participant Person, TextSpan Span, Participant? Addressee = null, bool CutsIn = false, bool Resumes = false);
