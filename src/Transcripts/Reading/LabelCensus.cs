using System.Buffers;
using System.Runtime.InteropServices;

namespace Transcripts.Reading;

/// <summary>A phrase that stands before a colon at the start of lines, and how often.</summary>
internal sealed class LabelCandidate(string head, int line)
{
    private readonly Lazy<PersonPhrase?> phrase = new(() => PersonPhrase.Parse(head), isThreadSafe: false);

    /// <summary>The phrase, without brackets.</summary>
    public string Head { get; } = head;

    /// <summary>The phrase as one for a person, or null where it is none.</summary>
    public PersonPhrase? Phrase => phrase.Value;

    /// <summary>The first line it stands on.</summary>
    public int FirstLine { get; } = line;

    /// <summary>On how many lines it stands.</summary>
    public int Count { get; set; } = 1;

    /// <summary>What stands in brackets behind it where that names a person ("The Chair (Hon. Anthony Rota)"), or null.</summary>
    public string? Bracketed { get; set; }
}

/// <summary>
/// What the text itself shows of its labels, for documents that declare nobody. A phrase names a speaker if it has the
/// form of a name or an office and the text bears it out: it returns, it is set in capitals, it carries a title, or its
/// words are never used as common words.
/// </summary>
internal sealed class LabelCensus
{
    private static readonly SearchValues<char> NoName = SearchValues.Create("<>{}=|\\@#%^~`/");

    private const int MostHeadWords = 9;
    private const int LongestHead = 90;
    private const int MostLookups = 256;

    private readonly string source;
    private readonly List<SourceLine> lines;
    private readonly Dictionary<string, LabelCandidate> candidates = new(StringComparer.Ordinal);
    private readonly List<LabelCandidate> inOrder = [];
    private int lookups;
    private int filled;
    private int labelled;
    private int questions;

    public LabelCensus(string source, List<SourceLine> lines, LineBreaks breaks)
    {
        this.source = source;
        this.lines = lines;
        var byHead = candidates.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsBlank)
            {
                continue;
            }

            filled++;
            var start = LabelLine.SkipPrefix(source, line.ContentStart, line.ContentEnd);
            var letter = LabelLine.FindLetter(source, start, line.ContentEnd) >= 0 && (source[start] == 'Q' || questions > 0);
            var colon = letter ? start + 1 : LabelReader.FindColon(source, start, line.ContentEnd);
            if (colon < 0)
            {
                continue;
            }

            questions += letter && source[start] == 'Q' ? 1 : 0;
            var whole = WhiteSpace.Trim(source.AsSpan(start, colon - start));
            var head = LabelReader.Unbracket(whole, null, out _);
            if (!(HasShape(head) || IsSmallName(head)) || breaks.IsSoftBefore(i))
            {
                continue;
            }

            labelled++;

            ref var candidate = ref CollectionsMarshal.GetValueRefOrAddDefault(byHead, head, out var exists);
            if (exists)
            {
                candidate!.Count++;
            }
            else
            {
                candidate = new LabelCandidate(head.ToString(), i);
                inOrder.Add(candidate);
            }

            candidate!.Bracketed ??= whole.Length > head.Length ? Inside(whole) : null;
            Sequence.Add(candidate);
        }
    }

    /// <summary>Whether questions and answers are marked by bare letters, with no colon behind them.</summary>
    public bool HasLetters => questions > 0 && candidates.TryGetValue("Q", out var question) && (question.Count > 1 || candidates.ContainsKey("A"));

    /// <summary>The candidates by first line.</summary>
    public IReadOnlyList<LabelCandidate> Candidates => inOrder;

    /// <summary>The candidates in the order of the lines, each as often as it stands there.</summary>
    public List<LabelCandidate> Sequence { get; } = [];

    /// <summary>The candidates that name a speaker, by first line.</summary>
    public List<LabelCandidate> Speakers()
    {
        var letters = inOrder.Count(candidate => candidate.Head.Length == 1 && char.IsUpper(candidate.Head[0]));
        var speakers = inOrder.FindAll(candidate => IsSpeaker(candidate, letters));

        // "Recorder: Tao Bingwei" above the first words is a field of the header, though recorders can speak.
        while (speakers.Count > 1 && speakers[0] is { Count: 1 } first && (FieldNames.Find(first.Head) is not null || NamesHolder(first)))
        {
            speakers.RemoveAt(0);
        }

        return speakers;
    }

    private bool IsSpeaker(LabelCandidate candidate, int letters)
    {
        var head = candidate.Head;
        if (FieldNames.IsRemark(head))
        {
            return false;
        }

        // Written small, a name is told by returning in a text that is labels throughout.
        if (char.IsLower(head[0]))
        {
            return candidate.Count > 1 && labelled * 2 > filled;
        }

        var phrase = candidate.Phrase;
        var held = phrase is not null && (!phrase.RoleWords.IsEmpty || phrase.Feminine is not null || StartsWithHonorific(head));
        if (FieldNames.Find(head) is not null && !held)
        {
            return false;
        }

        if (held || candidate.Count > 1)
        {
            return true;
        }

        if (head.Length == 1)
        {
            return letters > 1 || head is "Q";
        }

        return IsCapitals(head) || head.AsSpan().ContainsAnyInRange('0', '9') || !IsCommon(head);
    }

    // A name is never written small: "Note" is no name in a text that says "please note".
    private bool IsCommon(string head)
    {
        foreach (var word in head.Split([' ', '\u00A0', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            var small = word.TrimEnd('.').ToLowerInvariant();
            if (small.Length < 3 || lookups++ >= MostLookups)
            {
                continue;
            }

            for (var at = source.IndexOf(small, StringComparison.Ordinal); at >= 0; at = source.IndexOf(small, at + small.Length, StringComparison.Ordinal))
            {
                var end = at + small.Length;
                if ((at == 0 || !char.IsLetterOrDigit(source[at - 1])) && (end == source.Length || !char.IsLetterOrDigit(source[end])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "President: Mr. Zorin" above the first words says who holds the office.
    private bool NamesHolder(LabelCandidate candidate)
    {
        if (candidate.Phrase is not { IsOfficeOnly: true })
        {
            return false;
        }

        var line = lines[candidate.FirstLine];
        var colon = LabelReader.FindColon(source, line.ContentStart, line.ContentEnd);
        return colon > 0 && HeaderLines.IsHolder(source.AsSpan(colon + 1, line.ContentEnd - colon - 1));
    }

    private static bool StartsWithHonorific(string head)
    {
        var blank = head.AsSpan().IndexOfAny(' ', '\u00A0');
        return blank > 0 && Titles.IsHonorific(head[..blank].Replace(".", "", StringComparison.Ordinal).ToLowerInvariant());
    }

    private static bool IsCapitals(string head)
    {
        var letters = 0;
        foreach (var character in head)
        {
            if (char.IsLower(character))
            {
                return false;
            }

            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters > 1;
    }

    /// <summary>Whether <paramref name="head"/> can be a label at all: a few words, each with a capital, a digit or a small word of names and offices.</summary>
    private static bool HasShape(ReadOnlySpan<char> head)
    {
        if (head.IsEmpty || head.Length > LongestHead || !char.IsLetterOrDigit(head[0]) || !head.ContainsAnyExceptInRange('\0', '@'))
        {
            return false;
        }

        var words = 0;
        var letter = false;
        foreach (var range in head.SplitAny(' ', '\u00A0', '\t'))
        {
            var word = head[range];
            if (word.IsEmpty)
            {
                continue;
            }

            words++;
            var first = word[0];
            letter |= char.IsLetter(first);
            var small = char.IsLower(first) && !(word.Length > 2 && word[1] is '\'' or '’' && char.IsUpper(word[2]));
            if (words > MostHeadWords || word[^1] == ',' || word.ContainsAny(NoName)
                || (small && !(word.Length <= 4 && IsSmallWord(word)))
                || (!char.IsLetterOrDigit(first) && first is not ('&' or '\'' or '’'))
                || (word[^1] == '.' && word.Length > (range.End.Value == head.Length ? 4 : 6) && words > 1))
            {
                return false;
            }
        }

        return letter && words > 0;
    }

    // "josé": one or two words in small letters.
    private static bool IsSmallName(ReadOnlySpan<char> head)
    {
        if (head.Length is < 2 or > 24 || !char.IsLower(head[0]) || head.Count(' ') > 1)
        {
            return false;
        }

        foreach (var character in head)
        {
            if (!char.IsLetterOrDigit(character) && character is not (' ' or '_' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSmallWord(ReadOnlySpan<char> word)
    {
        var small = word.ToString();
        return Titles.IsNameParticle(small) || Titles.IsConnective(small);
    }

    private static string? Inside(ReadOnlySpan<char> whole)
    {
        var open = whole.IndexOf('(');
        var close = whole.LastIndexOf(')');
        return open > 0 && close > open ? whole[(open + 1)..close].ToString() : null;
    }
}
