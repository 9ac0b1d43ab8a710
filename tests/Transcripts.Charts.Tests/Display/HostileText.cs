using FsCheck;
using FsCheck.Fluent;

namespace Transcripts.Charts.Tests.Display;

/// <summary>Text that tries to be markup, mixed with any text at all.</summary>
public sealed record HostileText(string Value)
{
    private static readonly string[] Attempts =
    [
        "<script>alert(1)</script>", "</script>", "<!--", "-->", "]]>", "<img src=x onerror=alert(1)>", "\"", "'", "\" onclick=\"x", "&lt;", "&", "<",
        ">", "</td></table>", "</style>", "\u2028", "\u2029", "\0", "\u001B[31m", "\uD800", "\uDC00", "\uFFFF", "\u202E", "👩‍🏫", "é", "`${x}`", "{{x}}", "\r\n", "\r", "\n\n", "\t", " ",
    ];

    /// <summary>The text with everything that is no white space made harmless, code unit by code unit.</summary>
    public string Harmless => string.Concat(Value.Select(c => char.IsWhiteSpace(c) ? c : 'x'));

    public static Arbitrary<HostileText> Any() => Arb.From(
        from pieces in Gen.ListOf(Gen.OneOf(Gen.Elements(Attempts), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")))
        select new HostileText(string.Concat(pieces)));
}
