using System.Globalization;
using System.Text;
using Transcripts.Display.Html;
using Transcripts.Tokens;

namespace Transcripts.Display.Passages;

/// <summary>Boxed tokens as HTML and as text.</summary>
internal static class MarkedTokensView
{
    public static string Html(MarkedTokens view)
    {
        var html = new HtmlBuilder();
        html.Open("section", ("class", "tr"), ("aria-label", "Tokens")).Trusted(StyleSheet.Element).Line()
            .Open("ul", ("class", "tr-legend"), ("role", "list"), ("aria-label", "Legend"));
        foreach (var kind in view.Tokens.GroupBy(token => token.Kind).OrderBy(kind => kind.Key))
        {
            html.Open("li").Element("span", Name(kind.Key), ("class", Class(kind.Key)))
                .Text(string.Create(CultureInfo.InvariantCulture, $" {kind.Count():#,0}")).Close();
        }

        html.Close().Line().Open("p", ("class", "tr-tokens"), ("dir", "auto"), ("lang", view.Language.Length == 0 ? null : view.Language));
        var at = view.Shown.Start;
        foreach (var token in Shown(view))
        {
            html.Text(Between(view, at, token.Span.Start))
                .Element("span", token.Span.TextIn(view.Source), ("class", Class(token.Kind)), ("title", $"{Name(token.Kind)} {token.Span}"));
            at = token.Span.End;
        }

        html.Text(Between(view, at, view.Shown.End)).Close().Line();
        if (Cut.Note(view.Span, view.Shown) is { } note) html.Element("p", note, ("class", "tr-note"));
        return html.Close().ToString();
    }

    public static string Text(MarkedTokens view)
    {
        var text = new StringBuilder();
        var at = view.Shown.Start;
        foreach (var token in Shown(view))
        {
            text.Append(Between(view, at, token.Span.Start)).Append('[').Append(token.Span.In(view.Source)).Append(']');
            at = token.Span.End;
        }

        text.Append(Between(view, at, view.Shown.End)).Append('\n');
        if (Cut.Note(view.Span, view.Shown) is { } note) text.Append(note).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<Token> Shown(MarkedTokens view) => view.Tokens.TakeWhile(token => token.Span.End <= view.Shown.End);

    private static ReadOnlySpan<char> Between(MarkedTokens view, int start, int end) => TextSpan.FromBounds(start, end).In(view.Source);

    private static string Name(TokenKind kind) => kind switch
    {
        TokenKind.Word => "word",
        TokenKind.Number => "number",
        TokenKind.Possessive => "possessive",
        TokenKind.Punctuation => "punctuation",
        _ => "symbol",
    };

    private static string Class(TokenKind kind) => kind switch
    {
        TokenKind.Word => "tr-token tr-word",
        TokenKind.Number => "tr-token tr-numeral",
        TokenKind.Possessive => "tr-token tr-possessive",
        TokenKind.Punctuation => "tr-token tr-punctuation",
        _ => "tr-token tr-symbol",
    };
}
