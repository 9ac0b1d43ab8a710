using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Tags;

namespace NotebookHost.LanguageServices;

/// <summary>Roslyn's kinds of completions in the words that JupyterLab and VS Code have icons for.</summary>
internal static class CompletionKinds
{
    /// <summary>A magic command.</summary>
    public const string Magic = "magic";

    /// <summary>The kind of a completion; <c>text</c> when there is no word for it.</summary>
    public static string Of(CompletionItem item)
    {
        foreach (var tag in item.Tags)
        {
            if (Of(tag) is { } kind) return kind;
        }

        return "text";
    }

    private static string? Of(string tag) => tag switch
    {
        WellKnownTags.Class or WellKnownTags.Delegate => "class",
        WellKnownTags.Structure => "struct",
        WellKnownTags.Interface => "interface",
        WellKnownTags.Enum => "enum",
        WellKnownTags.EnumMember => "enumMember",
        WellKnownTags.Method or WellKnownTags.ExtensionMethod => "method",
        WellKnownTags.Property => "property",
        WellKnownTags.Field => "field",
        WellKnownTags.Constant => "constant",
        WellKnownTags.Event => "event",
        WellKnownTags.Operator => "operator",
        WellKnownTags.Local or WellKnownTags.Parameter or WellKnownTags.RangeVariable or WellKnownTags.Label => "variable",
        WellKnownTags.Namespace or WellKnownTags.Module or WellKnownTags.Assembly => "module",
        WellKnownTags.TypeParameter => "typeParameter",
        WellKnownTags.Keyword => "keyword",
        WellKnownTags.Folder => "folder",
        WellKnownTags.File or WellKnownTags.Reference => "file",
        _ => null,
    };
}
