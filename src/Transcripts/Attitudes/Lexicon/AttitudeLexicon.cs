using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Transcripts.Files;

namespace Transcripts.Attitudes.Lexicon;

/// <summary>
/// Words and phrases that carry an attitude, each with the frame that says who holds it toward whom. Immutable, and
/// safe for use by several threads. Form and columns of the file: <c>data/attitude-lexicon.md</c>.
/// </summary>
public sealed class AttitudeLexicon
{
    private static readonly Lazy<AttitudeLexicon> Own = new(LoadOwn);

    private AttitudeLexicon(ImmutableArray<LexiconEntry> entries)
    {
        Entries = entries;
        Words = LexicalWords.Of(entries);
        Phrases = entries
            .Where(entry => entry.Words.Length > 1)
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group
                    .GroupBy(entry => (entry.Lemma, entry.PartOfSpeech))
                    .Select(frames => new LexicalPhrase(frames.First().Words, frames.Key.PartOfSpeech, [.. frames]))
                    .OrderByDescending(phrase => phrase.Words.Length)
                    .ThenBy(phrase => phrase.Entries[0].Line)
                    .ToImmutableArray(),
                StringComparer.Ordinal);
    }

    /// <summary>The lexicon of this project, <c>data/attitude-lexicon.csv</c>.</summary>
    public static AttitudeLexicon Default => Own.Value;

    /// <summary>The entries in the order of the file.</summary>
    public ImmutableArray<LexiconEntry> Entries { get; }

    /// <summary>What each inflected form of a single word can be.</summary>
    internal FrozenDictionary<string, LexicalWord> Words { get; }

    /// <summary>Phrases by their first word, the longest first.</summary>
    internal FrozenDictionary<string, ImmutableArray<LexicalPhrase>> Phrases { get; }

    /// <summary>Reads a lexicon from its text.</summary>
    /// <param name="text">The text in the form of <c>data/attitude-lexicon.csv</c>.</param>
    /// <param name="path">The file to name in errors, or null.</param>
    /// <exception cref="DataFormatException">A line is not in the form.</exception>
    public static AttitudeLexicon Parse(string text, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new AttitudeLexicon(LexiconReader.Read(text, path));
    }

    /// <summary>Reads a lexicon from a file.</summary>
    /// <exception cref="DataFormatException">A line is not in the form.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static AttitudeLexicon ReadFile(string path) => Parse(TextFile.Read(path), path);

    private static AttitudeLexicon LoadOwn()
    {
        const string Name = "attitude-lexicon.csv";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The library was built without data/{Name}.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd(), Name);
    }
}
