using System.Collections.Immutable;
using NotebookHost.Engine;
using NotebookHost.FSharp;

namespace NotebookHost.Cells;

/// <summary>The languages of a notebook. A further one is a further entry of <see cref="All"/>.</summary>
internal static class Languages
{
    /// <summary>C# script, the language of a cell that names none.</summary>
    public static Language CSharp { get; } = new EngineLanguage("csharp", ["c#"], "What follows is C#.", folder => new CSharpEngine(folder));

    /// <summary>F#, as F# Interactive runs it.</summary>
    public static Language FSharp { get; } = new EngineLanguage("fsharp", ["f#"], "What follows is F#.", folder => new FSharpEngine(folder));

    /// <summary>Markdown.</summary>
    public static Language Markdown { get; } = new ShownLanguage("markdown", ["md"], "What follows is Markdown, to be shown.", "text/markdown");

    /// <summary>HTML.</summary>
    public static Language Html { get; } = new ShownLanguage("html", [], "What follows is HTML, to be shown as it stands.", "text/html");

    /// <summary>JavaScript.</summary>
    public static Language JavaScript { get; } =
        new ShownLanguage("javascript", ["js"], "What follows is JavaScript, to be run by the page that shows the notebook.", "application/javascript");

    /// <summary>All of them.</summary>
    public static ImmutableArray<Language> All { get; } = [CSharp, FSharp, Markdown, Html, JavaScript];

    /// <summary>The one that goes by that name, or null.</summary>
    public static Language? Named(this ImmutableArray<Language> languages, string name) => languages.FirstOrDefault(language => language.IsCalled(name));
}
