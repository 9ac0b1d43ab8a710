namespace Transcripts.Display.Html;

/// <summary>
/// The style sheet of every output of this project. Text keeps the page's own colour, and tints are mixed from it,
/// so that contrast holds on a light page and on a dark one; the classes begin with <c>tr-</c> and touch nothing else.
/// </summary>
internal static class StyleSheet
{
    /// <summary>The style element; written once in each output.</summary>
    public const string Element =
        """
        <style>
        .tr{--tr-line:color-mix(in srgb,currentColor 35%,transparent);--tr-tint:color-mix(in srgb,currentColor 7%,transparent);font-family:system-ui,sans-serif;line-height:1.5;max-width:100%;margin:.5em 0}
        .tr p{margin:.15em 0}
        .tr-scroll{overflow-x:auto}
        .tr table{border-collapse:collapse;font-size:.9em;line-height:1.35;font-variant-numeric:tabular-nums;margin:0;min-width:min(20em,100%)}
        .tr caption,.tr figcaption,.tr-title{text-align:start;font-weight:600;padding:.25em 0}
        .tr th,.tr td{padding:.25em .7em;border:0;border-bottom:1px solid var(--tr-line);text-align:start;vertical-align:top;overflow-wrap:break-word;max-width:44em;background:none}
        .tr thead th{border-bottom:2px solid currentColor;vertical-align:bottom}
        .tr .tr-number{text-align:right;white-space:nowrap}
        .tr td.tr-long{min-width:20em}
        .tr .tr-gap{text-align:center;font-style:italic}
        .tr-null{font-style:italic}
        .tr-note{font-size:.9em;font-style:italic}
        .tr ul.tr-legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2em 1.2em;padding:0;margin:.3em 0;font-size:.9em}
        .tr-swatch{display:inline-block;width:.8em;height:.8em;margin-inline-end:.4em;border:1px solid currentColor;background:var(--tr-colour)}
        .tr ol.tr-turns{list-style:none;margin:.3em 0;padding:0}
        .tr-turns>li{margin:.5em 0;padding:.3em .7em;border-inline-start:.35em solid var(--tr-colour,var(--tr-line));background:var(--tr-tint)}
        .tr-says{font-weight:600}
        .tr-row{display:grid;grid-template-columns:7.5em 1fr;gap:.8em}
        .tr-offset{font-size:.8em;line-height:1.9;font-variant-numeric:tabular-nums;text-align:end;white-space:nowrap}
        .tr-to{font-size:.85em;border:1px solid currentColor;border-radius:.7em;padding:0 .5em;margin-inline-end:.4em}
        .tr-label{font-size:.9em;font-weight:600;border-bottom:2px solid currentColor}
        .tr-direction{font-style:italic;border-bottom:2px dotted currentColor}
        .tr-editorial{border-bottom:2px dashed currentColor;font-family:ui-monospace,monospace;font-size:.9em}
        .tr-page{border:1px solid currentColor;font-size:.8em;padding:0 .3em}
        .tr-apparatus{font-size:.9em;font-variant-caps:all-small-caps;letter-spacing:.04em}
        .tr-source{white-space:pre-wrap;overflow-wrap:anywhere}
        .tr-part{background:color-mix(in srgb,var(--tr-colour) 22%,transparent);border-bottom:2px solid var(--tr-colour);border-radius:.2em}
        .tr-code{font-size:.65em;font-weight:700;border:1px solid currentColor;border-radius:.2em;padding:0 .2em;margin-inline-end:.2em;vertical-align:.25em}
        .tr-tokens{line-height:2.1}
        .tr-token{border:1px solid currentColor;border-radius:.2em;padding:.1em .2em}
        .tr-word{border-style:solid}.tr-numeral{border-style:double;border-width:3px}.tr-possessive{border-style:dashed}.tr-punctuation{border-style:dotted}.tr-symbol{border-width:2px;border-radius:.8em}
        .tr-kwic{overflow-x:auto;container-type:inline-size}
        .tr-kwic table{width:100%}
        .tr .tr-kwic td,.tr .tr-kwic th{padding:.3em .4em;max-width:none}
        .tr .tr-kwic .tr-left{text-align:right}
        .tr .tr-kwic .tr-key{text-align:center;font-weight:700}
        .tr-where .tr-offset{display:block;text-align:start;line-height:inherit}
        .tr .tr-kwic .tr-where{border-inline-start:.35em solid var(--tr-colour,var(--tr-line))}
        @supports (grid-template-columns:subgrid) and (height:1lh){
        .tr-kwic table{display:grid;grid-template-columns:fit-content(11em) minmax(0,1fr) fit-content(9em) minmax(0,1fr)}
        .tr-kwic :is(caption,thead,tbody,tr){display:grid;grid-column:1/-1;grid-template-columns:subgrid}
        .tr-kwic caption{display:block}
        .tr-kwic tbody tr{grid-template-rows:auto 1lh auto;border-bottom:1px solid var(--tr-line);padding:.25em 0}
        .tr .tr-kwic tbody td{border-bottom:0;padding:0 .4em}
        .tr-kwic .tr-where{grid-row:1/4}
        .tr-kwic td.tr-left{grid-row:1/3;align-self:end}
        .tr-kwic td:is(.tr-key,.tr-right){grid-row:2/4}
        .tr-kwic .tr-gap{grid-column:1/-1}
        }
        @container (max-width:36em){
        .tr-kwic :is(table,tbody,tbody tr){display:block}
        .tr-kwic thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .tr-kwic tbody tr{padding:.35em 0;border-bottom:1px solid var(--tr-line)}
        .tr .tr-kwic tbody td:not(.tr-gap){display:inline;padding:0;border-bottom:0}
        .tr .tr-kwic tbody td.tr-where{display:block;padding-inline-start:.4em}
        .tr-where .tr-offset{display:inline}
        .tr .tr-kwic td.tr-key{background:var(--tr-tint);border-bottom:2px solid currentColor;box-decoration-break:clone}
        }
        .tr-cut{border:1px solid currentColor;border-radius:.3em;font-size:.8em;padding:0 .15em}
        .tr summary{cursor:pointer;padding:.3em 0}
        .tr summary .tr-note{white-space:nowrap}
        .tr-evidence details{border-bottom:1px solid var(--tr-line)}
        .tr-found{scroll-margin-top:4em}
        .tr mark{background:color-mix(in srgb,#E69F00 30%,transparent);border-bottom:2px solid #E69F00;color:inherit;font-weight:600}
        .tr-roles{line-height:1.9}
        .tr mark.tr-is-holder{background:color-mix(in srgb,#56B4E9 28%,transparent);border-bottom:3px dotted currentColor}
        .tr mark.tr-is-target{background:color-mix(in srgb,#009E73 28%,transparent);border-bottom:4px double currentColor}
        .tr mark.tr-is-cue{background:color-mix(in srgb,#E69F00 34%,transparent);border-bottom:3px solid currentColor}
        .tr mark[data-role]::before{content:attr(data-role);font-size:.65em;font-weight:700;border:1px solid currentColor;border-radius:.2em;padding:0 .2em;margin-inline-end:.25em;vertical-align:.2em}
        @media (max-width:40em){.tr-row{grid-template-columns:1fr;gap:0}.tr-offset{text-align:start}}
        </style>
        """;
}
