using System.Collections.Immutable;
using Transcripts.Tokens;

namespace Transcripts.Summaries.Support;

/// <summary>Reads the content words of sentences.</summary>
internal sealed class SupportWords(SummaryDocument document, SupportIndex index)
{
    private static readonly StopWordList Reporting = new(
        "reporting what was said",
        ("said say says mention mentioned mentions add added adds state stated states explain explained explains reply replied replies answer answered "
        + "respond responded introduce introduced indicate indicated point pointed emphasise emphasised emphasize emphasized stress stressed note noted "
        + "tell told asked ask asks question questioned discuss discussed discussion talk talked according also however moreover besides furthermore "
        + "firstly secondly thirdly lastly finally therefore thus hence meanwhile whether regarding concerning "
        + "think thinks thought believe believes believed suggest suggests suggested argue argues argued express expresses expressed insist insists insisted admit admits admitted "
        + "inquire inquired opinion claim claims claimed remark remarked remarks").Split(' '));

    // Before a name they are no part of it: "Yesterday Romania", "Both Albania and Korea".
    private static readonly StopWordList Opening = new(
        "at the beginning of a sentence",
        ("now today yesterday tomorrow later earlier soon since although though despite like unlike unless until next last first second third many several "
        + "neither either additionally overall meanwhile yet still even instead").Split(' '));

    private readonly TokenForms forms = new(new TokenizerOptions { FoldCase = true, Stemmer = document.Options.Stemmer });

    /// <summary>The content words of a sentence in order, with repeats.</summary>
    public ImmutableArray<ContentWord> Of(string sentence)
    {
        var words = ImmutableArray.CreateBuilder<ContentWord>();
        var tokens = Tokenizer.Tokenize(sentence).SelectMany(token => Parts(sentence, token)).ToArray();
        var isFirst = true;
        for (var at = 0; at < tokens.Length; at++)
        {
            var token = tokens[at];
            var text = token.Span.TextIn(sentence);
            if (!token.IsWord)
            {
                isFirst |= text is ":" or "“" or "\"";
                continue;
            }

            var next = at + 1 < tokens.Length && tokens[at + 1].IsWord && tokens[at + 1].Span.Start - token.Span.End == 1 ? sentence[tokens[at + 1].Span.Start] : ' ';
            var isName = char.IsUpper(text[0]) && (!isFirst || (char.IsUpper(next) && !Opening.Contains(text) && !Reporting.Contains(text)));
            isFirst = false;
            if (document.Options.StopWords.Contains(text) || (!isName && Reporting.Contains(text)))
                continue;
            var form = FormOf(sentence, token);
            words.Add(new ContentWord(text, form, SupportTerms.IsNumber(form) ? SupportWordKind.Number : isName ? SupportWordKind.Name : SupportWordKind.Word));
        }

        return words.DrainToImmutable();
    }

    private string FormOf(string sentence, Token token) => SupportTerms.Of(forms.Of(sentence, token));

    // A compound that the source does not have is read by its parts: "the Khrushchev-Tito talks".
    private ImmutableArray<Token> Parts(string sentence, Token token) =>
        token.Kind == TokenKind.Word && token.Span.In(sentence).Contains('-') && index[FormOf(sentence, token)] < 0
            ? Tokenizer.Tokenize(sentence, token.Span, new TokenizerOptions { KeepCompounds = false })
            : [token];
}

/// <summary>A content word.</summary>
/// <param name="Text">As written.</param>
/// <param name="Form">The form under which it is compared (<see cref="SupportTerms"/>).</param>
/// <param name="Kind">What it says.</param>
internal readonly record struct ContentWord(string Text, string Form, SupportWordKind Kind);
