using System.Collections.Immutable;
using Transcripts.Attitudes.Lexicon;
using Transcripts.Tokens;

namespace Transcripts.Attitudes.Clauses;

/// <summary>A distinct spelling and what it can be; made once for a text however often the spelling occurs.</summary>
internal sealed class WordForm
{
    private static readonly LexicalWord Unknown = new();

    private WordForm(string form, bool capital, TokenKind kind)
    {
        Form = form;
        IsCapital = capital;
        Kind = kind;
    }

    /// <summary>The spelling in lower case, with ' for ’.</summary>
    public string Form { get; }

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapital { get; }

    public TokenKind Kind { get; }

    public WordClass? Closed { get; private init; }

    public LexicalWord Lexical { get; private init; } = Unknown;

    public VerbForms Forms { get; private init; }

    public bool CanBeNoun { get; private init; }

    public bool CanBeAdjective { get; private init; }

    public bool CanBeAdverb { get; private init; }

    public bool IsNegator { get; private init; }

    /// <summary>The verb that is reduced to the ending of a pronoun ("it's", "they've", "we'll"): "be", "have", "will", or empty.</summary>
    public string Contracted { get; private init; } = "";

    /// <summary>Whether the noun ends as plurals do.</summary>
    public bool IsPlural { get; private init; }

    public string VerbLemma => Lexical.VerbLemma.Length > 0 ? Lexical.VerbLemma : Form;

    /// <summary>Phrases of the lexicon that can begin with it, the longest first.</summary>
    public ImmutableArray<LexicalPhrase> Phrases { get; private init; } = [];

    /// <summary>Whether it stands for <paramref name="word"/> of a phrase: as written or as an inflected form of it.</summary>
    public bool Means(string word) => Form == word || (word == "not" && IsNegator) || Lexical.VerbLemma == word || Lexical.NounLemma == word;

    public static WordForm Of(ReadOnlySpan<char> surface, TokenKind kind, AttitudeLexicon lexicon)
    {
        var form = Folded(surface);
        var capital = kind == TokenKind.Word && char.IsUpper(surface[0]);
        if (kind != TokenKind.Word)
            return new WordForm(form, capital: false, kind) { Closed = ClassOf(form, kind) };
        var closed = form == "us" && surface is "US" ? null : ClosedClasses.Find(form);
        var contracted = closed is null ? ContractionOf(form) : "";
        var lexical = lexicon.Words.GetValueOrDefault(form, Unknown);
        var isKnown = lexical != Unknown;
        var forms = lexical.Forms | (isKnown || capital ? VerbForms.None : GuessForms(form));

        // "Italy" and "Kelly" are names; adverbs that short begin few sentences.
        var adverb = lexical.IsAdverb || (form.Length > (capital ? 5 : 4) && form.EndsWith("ly", StringComparison.Ordinal) && !lexical.IsAdjective && lexical.NounLemma.Length == 0 && forms == VerbForms.None);
        var adjective = lexical.IsAdjective || (!isKnown && !adverb && !capital && LooksLikeAdjective(form));
        return new WordForm(form, capital, kind)
        {
            Closed = contracted.Length > 0 ? WordClass.Pronoun : closed ?? (form == "to" ? WordClass.To : null),
            Contracted = contracted,
            Lexical = lexical,
            Forms = forms,
            CanBeAdverb = adverb,
            CanBeAdjective = adjective || (forms & (VerbForms.Participle | VerbForms.Gerund)) != 0,
            CanBeNoun = lexical.NounLemma.Length > 0 || (!isKnown && forms == VerbForms.None && !adjective && !adverb),
            IsPlural = form.Length > 3 && form[^1] == 's' && form[^2] is not ('s' or 'u' or 'i'),
            IsNegator = ClosedClasses.IsNegator(form),
            Phrases = PhrasesOf(form, lexical, lexicon),
        };
    }

    private static ImmutableArray<LexicalPhrase> PhrasesOf(string form, LexicalWord lexical, AttitudeLexicon lexicon)
    {
        var phrases = ImmutableArray<LexicalPhrase>.Empty;
        foreach (var start in new[] { form, lexical.VerbLemma, lexical.NounLemma, ClosedClasses.IsNegator(form) ? "not" : form }.Distinct(StringComparer.Ordinal))
            phrases = phrases.AddRange(lexicon.Phrases.GetValueOrDefault(start, []));
        return phrases.Length < 2 ? phrases : [.. phrases.OrderByDescending(phrase => phrase.Words.Length)];
    }

    private static string Folded(ReadOnlySpan<char> surface) => string.Create(surface.Length, surface, static (target, source) =>
    {
        source.ToLowerInvariant(target);
        target.Replace('’', '\'');
        target.Replace('\u2010', '-');
        target.Replace('\u2011', '-');
    });

    private static WordClass ClassOf(string form, TokenKind kind) => kind switch
    {
        TokenKind.Number => WordClass.Number,
        TokenKind.Possessive => WordClass.PossessiveMark,
        _ => form switch
        {
            "," => WordClass.Comma,
            "\"" or "“" or "”" or "‘" or "«" or "»" or "„" => WordClass.Quote,
            "'" => WordClass.Other,
            "&" => WordClass.Coordinator,
            "." or ";" or ":" or "?" or "!" or "(" or ")" or "[" or "]" or "—" or "–" or "--" or "…" or "-" or "|" => WordClass.Stop,
            _ => WordClass.Other,
        },
    };

    private static string ContractionOf(string form)
    {
        var mark = form.IndexOf('\'', StringComparison.Ordinal);
        if (mark < 1 || ClosedClasses.Find(form[..mark]) is not (WordClass.Pronoun or WordClass.Relative or WordClass.Determiner) && form[..mark] is not ("that" or "there" or "here" or "what"))
            return "";
        return form[mark..] switch
        {
            "'s" or "'re" or "'m" => "be",
            "'ve" => "have",
            "'ll" or "'d" => "will",
            _ => "",
        };
    }

    private static VerbForms GuessForms(string form) =>
        form.Length > 4 && form.EndsWith("ing", StringComparison.Ordinal) ? VerbForms.Gerund
        : form.Length > 4 && form.EndsWith("ed", StringComparison.Ordinal) && form[^3] != 'e' ? VerbForms.Past | VerbForms.Participle
        : VerbForms.None;

    private static bool LooksLikeAdjective(string form)
    {
        if (form.StartsWith("anti-", StringComparison.Ordinal) || form.StartsWith("pro-", StringComparison.Ordinal))
            return true;
        if (form.Length < 5)
            return false;
        foreach (var ending in (ReadOnlySpan<string>)["ous", "ful", "ive", "able", "ible", "ical", "less", "ish", "ial", "nal", "ral", "tic", "ary", "like", "wide", "-old", "ese", "ern"])
        {
            if (form.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
