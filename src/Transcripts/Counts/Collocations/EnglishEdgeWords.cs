using Transcripts.Tokens;

namespace Transcripts.Counts.Collocations;

/// <summary>
/// English words with which no term begins or ends, and no list of stop words has: the commonest verbs (of speech, thought,
/// motion and giving), adverbs, quantifiers and numerals. They stand in for a tagger, which would know a noun phrase. Put
/// together for this library; forms that are common as nouns ("talk", "state", "return") are not among them.
/// </summary>
internal static class EnglishEdgeWords
{
    private const string Verbs =
        """
        may might must shall will can cannot could would should ought need needed let lets
        say says said saying tell tells told telling ask asks asked asking replied replying answered speak speaks spoke spoken
        speaking talked talking discuss discusses discussed discussing mention mentions mentioned mentioning stated indicate
        indicates indicated indicating explain explains explained explaining express expresses expressed suggest suggests suggested
        propose proposes proposed proposing thank thanks thanked thanking describe described
        want wants wanted wanting wish wished hope hopes hoped hoping like liked think thinks thought thinking believe believes
        believed believing know knows knew known knowing understand understands understood feel feels felt see sees saw seen seeing
        looked looking hear heard find finds found finding remember forget
        go goes going went gone come comes coming came arrive arrived arriving leave leaves leaving returned returning passed
        passing follow follows followed following enter entered
        take takes took taken taking make makes made making give gives gave given giving get gets got gotten getting put puts
        putting bring brings brought bringing send sends sent sending receive receives received receiving keep keeps kept keeping
        used using try tries tried trying begin begins began begun beginning started starting continue continues continued
        continuing become becomes became becoming seem seems seemed happen happens happened shown showed called calling turned
        turning hold holds held holding agree agrees agreed agreeing regard regards regarding concerning according including
        include includes included allow allowed decide decides decided enable stay stayed meet meets met
        """;

    private const string OtherWords =
        """
        also already still yet even just again ever never now today tonight tomorrow yesterday soon later earlier afterwards ago
        always often sometimes usually once twice perhaps maybe quite rather really almost however therefore thus hence moreover
        furthermore otherwise instead especially particularly immediately recently currently presently certainly surely clearly
        simply actually indeed finally originally previously together away back forward around else upon within without toward
        towards among amongst across along behind beside besides despite except per since though although unless whether via
        us much many several every another next certain various enough less least lot lots anyone anybody anything everyone
        everybody everything someone somebody something nothing nobody none either neither able unable ready sure
        one two three four five six seven eight nine ten eleven twelve hundred thousand million billion
        """;

    /// <summary>The list.</summary>
    public static StopWordList List { get; } =
        new("English verbs, adverbs and numerals", $"{Verbs} {OtherWords}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
