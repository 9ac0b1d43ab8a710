using System.Security.Cryptography;
using System.Text;
using Transcripts.Charts;
using Transcripts.Display.Html;
using Transcripts.Display.Tables;

namespace Transcripts.Display.Figures;

/// <summary>
/// A figure as HTML that needs nothing: title, alternative text and the plotted values as a table. Where the page
/// has plotly.js already, a script draws the chart above them; nothing is fetched.
/// </summary>
internal static class FigureHtml
{
    // Finds its figures by content, not by id: equal figures on a page are each drawn once, and none is in the way of another.
    private const string Draw =
        """
        (function(key){
        if(!window.Plotly)return;
        document.querySelectorAll('figure[data-figure="'+key+'"]:not([data-drawn])').forEach(function(figure){
        figure.setAttribute('data-drawn','');
        var json=JSON.parse(figure.querySelector('script[type="application/json"]').textContent);
        var chart=figure.querySelector('.tr-chart');
        chart.hidden=false;
        window.Plotly.newPlot(chart,json.data,json.layout,{responsive:true});
        figure.querySelector('details').open=false;
        });
        })
        """;

    public static string Of(Figure figure, DisplayLimits limits)
    {
        var json = FigureJson.Of(figure.Chart);
        var text = FigureJson.Text(json);
        var key = Key(text);
        var html = new HtmlBuilder();
        html.Open("figure", ("class", "tr"), ("data-figure", key)).Trusted(StyleSheet.Element).Line()
            .Element("figcaption", figure.Title).Line()
            .Element("div", "", ("class", "tr-chart"), ("hidden", ""), ("role", "img"), ("aria-label", figure.Title)).Line()
            .Element("p", figure.AlternativeText).Line()
            .Open("details", ("open", "")).Element("summary", "The values as a table").Line()
            .Open("div", ("class", "tr-scroll"), ("role", "region"), ("aria-label", "Values"), ("tabindex", "0"));
        TableHtml.Write(html, FigureTable.Of(json, "The plotted values", limits));
        html.Close().Close().Line()
            .Open("script", ("type", "application/json")).Trusted(text).Close().Line()
            .Open("script").Trusted($"{Draw}('{key}')").Close().Line();
        return html.Close().ToString();
    }

    // 48 bits of SHA-256: enough to tell apart the figures of a page, the same on every run.
    private static string Key(string json) => "figure-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 6));
}
