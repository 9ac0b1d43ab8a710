using Transcripts.Attitudes;
using Transcripts.Tokens;
using Transcripts.Topics;

namespace Transcripts.Summaries;

/// <summary>Parts of a document to be summarised by themselves. A part nobody speaks in is empty, and so is its summary.</summary>
public static class SummaryViews
{
    /// <summary>What <paramref name="speaker"/> says.</summary>
    public static SummaryDocument OfSpeaker(this SummaryDocument document, Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(speaker);
        return document.Where(sentence => sentence.Speaker == speaker);
    }

    /// <summary>The sentences that mention the actor with the key <paramref name="actor"/>, by name, office or pronoun; not the speaker's own "I" and "we".</summary>
    /// <param name="document">The document.</param>
    /// <param name="attitudes">The mentions in the same transcript.</param>
    /// <param name="actor">The key (<see cref="Attitudes.Actors.Actor.Id"/>), in its case.</param>
    public static SummaryDocument OfActor(this SummaryDocument document, TranscriptAttitudes attitudes, string actor)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(attitudes);
        ArgumentException.ThrowIfNullOrWhiteSpace(actor);
        var sentences = attitudes.Mentions
            .Where(mention => mention.Actor.Id == actor && !ConversationFeatures.IsFirstPerson(document, mention))
            .Select(mention => mention.Sentence)
            .ToHashSet();
        return document.Where(sentence => sentences.Contains(sentence.Index));
    }

    /// <summary>The sentences that have every word of <paramref name="query"/> that is no stop word, in any form.</summary>
    /// <param name="document">The document.</param>
    /// <param name="query">Words; at least one that is no stop word.</param>
    /// <exception cref="ArgumentException"><paramref name="query"/> has stop words only, or none.</exception>
    public static SummaryDocument About(this SummaryDocument document, string query)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(query);
        var forms = new TokenForms(new TokenizerOptions { FoldCase = true, Stemmer = document.Options.Stemmer });
        var wanted = Tokenizer.Tokenize(query)
            .Where(token => token.IsWord && !document.Options.StopWords.Contains(token.Span.In(query)))
            .Select(token => document.Vocabulary.IndexOf(forms.Of(query, token)))
            .ToHashSet();
        if (wanted.Count == 0)
            throw new ArgumentException("The query has no word that could be looked for: give one that is no stop word.", nameof(query));
        var places = Enumerable.Range(0, document.Sentences.Length)
            .Where(place => wanted.IsSubsetOf(document.Terms[place]))
            .Select(place => document.Sentences[place].Index)
            .ToHashSet();
        return document.Where(sentence => places.Contains(sentence.Index));
    }

    /// <summary>The sentences that have the topic with the id <paramref name="topic"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="labels">The topics of the sentences of the same transcript.</param>
    /// <param name="topic">The id.</param>
    /// <exception cref="ArgumentException">The dictionary of <paramref name="labels"/> has no such topic.</exception>
    public static SummaryDocument OfTopic(this SummaryDocument document, TopicLabels labels, string topic)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(labels);
        if (labels.Dictionary[topic] is not { } wanted)
            throw new ArgumentException($"The dictionary has no topic '{topic}'; it has {string.Join(", ", labels.Dictionary.Topics.Select(known => known.Id))}.", nameof(topic));
        var sentences = labels.Sentences.Where(sentence => sentence.Has(wanted)).Select(sentence => sentence.Sentence.Index).ToHashSet();
        return document.Where(sentence => sentences.Contains(sentence.Index));
    }
}
