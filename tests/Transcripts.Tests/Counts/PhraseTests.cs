using FsCheck.Xunit;
using Transcripts.Counts;
using Transcripts.Counts.Collocations;
using Transcripts.Reading;
using Xunit;

namespace Transcripts.Tests.Counts;

public sealed class PhraseTests
{
    private static readonly string[] Pieces =
        ["Soviet", "Union", "the", "of", "for", "party", "Party", "said", "’s ", ". ", ", ", " ", " ", " ", " drafting committee", " Council for Aid ", "81 parties", "\n\n"];

    private static readonly PhraseOptions Any = new() { MinimumG2 = 0 };

    [Fact]
    public void The_names_and_terms_of_the_transcript_are_found_without_being_told()
    {
        var transcript = TranscriptReader.Parse(File.ReadAllText(Repository.Transcript));
        var phrases = Phrases.Of(WordSequence.Of(transcript, TextUnits.Turns(transcript)));

        Assert.Equal(
            """
            23.00 Soviet Union (Name, 24)
            22.00 Romanian side (Term, 22)
            12.00 National Day (Name, 12)
            11.09 Comrade Zhou Enlai (Name, 7)
            11.00 Soviet revisionists (Term, 11)
            10.00 Central Committee (Name, 11)
            8.25 Romanian Party (Name, 10)
            8.00 Soviet side (Term, 8)
            6.34 Comrade Peng Zhen (Name, 4)
            6.34 Comrade Mao Zedong (Name, 4)
            """,
            string.Join('\n', phrases.All.Take(10).Select(phrase => FormattableString.Invariant($"{phrase.CValue:F2} {phrase.Text} ({phrase.Kind}, {phrase.Count})"))));
        string[] found = [.. phrases.All.Select(phrase => phrase.Text)];
        Assert.Subset(
            found.ToHashSet(),
            new HashSet<string>
            {
                "great-power chauvinism", "drafting committee", "81 parties", "Council for Mutual Economic Assistance", "joint ventures",
                "party-government delegation", "twentieth anniversary of Romania’s National Day", "Communist Party of China",
            });

        // Parts of names do not count beside the whole.
        Assert.DoesNotContain("Zhou Enlai", found);
        Assert.DoesNotContain("Party Central", found);
        Assert.DoesNotContain("Mutual Economic", found);
    }

    [Fact]
    public void Each_phrase_leads_to_its_places_across_line_ends_and_possessives()
    {
        const string Text = "The people’s army. A people's\narmy";
        var sequence = WordSequence.Of(Text, [Unit(0, 0, 18), Unit(1, 19, Text.Length)]);
        var phrases = Phrases.Of(sequence, Any);

        var phrase = Assert.Single(phrases.All);
        Assert.Equal(("people army", "people’s army", 2, PhraseKind.Term), (phrase.Form, phrase.Text, phrase.Count, phrase.Kind));
        Assert.Equal([new(0, new TextSpan(4, 13)), new(1, new TextSpan(21, 13))], phrases.Occurrences(phrase));
        Assert.Throws<ArgumentException>(() => Of("another text altogether").Occurrences(phrase));
    }

    [Fact]
    public void The_C_value_takes_away_what_longer_phrases_hold()
    {
        // "basal cell carcinoma" 984 times: 5 with "adenoid cystic" before it, 6 more with "cystic", 7, 5 and 3 with another word.
        var text = string.Concat(
            Times(5, "adenoid cystic basal cell carcinoma"), Times(6, "cystic basal cell carcinoma"), Times(7, "ulcerated basal cell carcinoma"),
            Times(5, "recurrent basal cell carcinoma"), Times(3, "circumscribed basal cell carcinoma"), Times(958, "basal cell carcinoma"));
        var values = Of(text, Any).All.ToDictionary(phrase => phrase.Form, phrase => phrase.CValue);

        // log₂5·5; 2·(11 − 5); 2·7; 2·5; 2·3; log₂3·(984 − (5 + 6 + 7 + 5 + 3)/5).
        Assert.Equal(11.6096, values["adenoid cystic basal cell carcinoma"], 1e-4);
        Assert.Equal([12.0, 14, 10, 6], new[] { "cystic", "ulcerated", "recurrent", "circumscribed" }.Select(word => values[$"{word} basal cell carcinoma"]));
        Assert.Equal(Math.Log2(3) * 978.8, values["basal cell carcinoma"], 1e-9);
        Assert.Equal(6, values.Count);
    }

    [Fact]
    public void A_name_needs_no_repetition_and_a_capital_after_a_full_stop_makes_none()
    {
        var phrases = Of("He met the Council for Mutual Economic Assistance. Originally Romania was there, in Romania. Yesterday Tito came.");

        var name = Assert.Single(phrases.All);
        Assert.Equal(("Council for Mutual Economic Assistance", PhraseKind.Name, 1), (name.Text, name.Kind, name.Count));
        Assert.Empty(Of("He met the Council for Mutual Economic Assistance.", new() { MinimumNameCount = 2 }).All);
        Assert.Empty(Of("WE MET THE COUNCIL FOR AID. WE LEFT THE SOVIET UNION ALONE.").All);
    }

    [Fact]
    public void A_stop_word_or_a_common_verb_ends_no_phrase()
    {
        Assert.Equal(["drafting committee"], Of("The drafting committee said so. The drafting committee said no.", Any).All.Select(phrase => phrase.Form));
        Assert.Equal(
            ["drafting committee said"],
            Of("The drafting committee said so. The drafting committee said no.", Any with { EdgeWords = new("none", []) }).All.Select(phrase => phrase.Form));
        Assert.Equal(["81 parties"], Of("the 81 parties of 1960, the 81 parties of 1960", Any).All.Select(phrase => phrase.Form));
    }

    [Fact]
    public void Behind_a_possessor_a_phrase_is_still_by_itself()
    {
        var phrases = Of("Khrushchev’s national egoism and Khrushchev’s national egoism, national egoism", Any);

        Assert.Equal(["khrushchev national egoism 2 2", "national egoism 3 3"], phrases.All.Select(phrase => $"{phrase.Form} {phrase.Count} {phrase.Free}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_word_has_no_phrase_and_options_have_ranges()
    {
        Assert.Empty(Of("").All);
        Assert.Empty(Of("Yes.").All);
        Assert.Empty(Phrases.Of(WordSequence.Of("", [])).All);
        Assert.Empty(Of("drafting committee, drafting committee", Any with { Shortest = 5, Longest = 3 }).All);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhraseOptions { Shortest = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhraseOptions { Longest = 10 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhraseOptions { MinimumCount = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhraseOptions { MinimumNameCount = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhraseOptions { MinimumG2 = double.NaN });
    }

    [Property]
    public bool Counts_are_those_of_all_runs_and_every_place_reads_as_the_phrase(byte[] picks, byte cut, byte choice)
    {
        var text = string.Concat(picks.Select(pick => Pieces[pick % Pieces.Length]));
        var at = text.Length == 0 ? 0 : cut % text.Length;
        var sequence = WordSequence.Of(text, [Unit(0, 0, at), Unit(1, at, text.Length)]);
        var options = new PhraseOptions { MinimumCount = 1 + (choice % 3), MinimumNameCount = 1 + (choice / 3 % 2), MinimumG2 = choice % 2 * 2, Longest = 2 + (choice % 5) };
        var phrases = Phrases.Of(sequence, options);
        var ngrams = DocumentFeatureMatrix.Of(text, sequence.Units, new FeatureOptions { MinimumNgram = 2, MaximumNgram = options.Longest });

        return phrases.All.Select(phrase => phrase.Form).Distinct().Count() == phrases.All.Length
            && phrases.All.All(phrase =>
            {
                var words = phrase.Form.Split(' ');
                var places = phrases.Occurrences(phrase);
                return phrase.Count == ngrams.Counts[ngrams.IndexOf(phrase.Form)] && places.Length == phrase.Count
                    && places.Order(Comparer<Occurrence>.Create((one, other) => one.Span.CompareTo(other.Span))).SequenceEqual(places)
                    && places.All(place => WordSequence.Of(text, [new TextUnit(0, "place", [place.Span])]) is var read
                        && phrase.Form == string.Join(' ', read.Words.ToArray().Select(word => read.Vocabulary[word])))
                    && phrase.Free <= phrase.Count && phrase.CValue >= -1e-9 && phrase.Npmi is null or (>= -1 and <= 1)
                    && !options.StopWords.Contains(words[0]) && !options.StopWords.Contains(words[^1])
                    && (phrase.Free >= options.MinimumCount || phrase.Free >= options.MinimumNameCount);
            });
    }

    private static string Times(int count, string text) => string.Concat(Enumerable.Repeat(text + ". ", count));

    private static Phrases Of(string text, PhraseOptions? options = null) => Phrases.Of(WordSequence.Of(text, TextUnits.Whole(text)), options);

    private static TextUnit Unit(int index, int start, int end) => new(index, $"part {index}", [TextSpan.FromBounds(start, end)]);
}
