using NotebookHost.Engine;

namespace NotebookHost.Cells.Magics;

/// <summary><c>#!share --from language name</c>: a variable of another language becomes one of this language, by reference.</summary>
internal static class ShareCommand
{
    /// <summary>The command.</summary>
    public static MagicCommand Definition { get; } = new(
        "share", "--from LANGUAGE NAME [--as NAME]", "Makes a variable of another language known in this one.", 1,
        [new MagicOption("--from", Required: true), new MagicOption("--as", Required: false)],
        (call, context) => ShareAsync(call, context, call.Options["--from"], call.Words[0], call.Options.GetValueOrDefault("--as", call.Words[0])));

    /// <summary>Shares a variable.</summary>
    /// <param name="call">The command that asks for it.</param>
    /// <param name="context">Where it stands; its language gets the variable.</param>
    /// <param name="from">The name of the language that has the variable.</param>
    /// <param name="name">The variable.</param>
    /// <param name="newName">What it is to be called here.</param>
    public static async Task<CellResult> ShareAsync(MagicCall call, MagicContext context, string from, string name, string newName)
    {
        if (context.Engine is not { } target) return context.Fail(call, $"{context.Language.Name} has no variables.");
        if (context.Session.Languages.Named(from) is not EngineLanguage language)
            return context.Fail(call, $"there is no language {from} with variables. There are {string.Join(", ", context.Session.Languages.OfType<EngineLanguage>().Select(known => known.Name))}.");
        var variables = context.Session.EngineOf(language)!.Variables;
        if (variables.FirstOrDefault(variable => variable.Name == name) is not { } found)
        {
            var others = variables is [] ? "It has none." : $"Did you mean {NearestName.Of(name, variables.Select(variable => variable.Name))}?";
            return context.Fail(call, $"{language.Name} has no variable {name}. {others}");
        }

        return await target.DeclareAsync(newName, found.Type, found.Value) switch
        {
            CompilationFailed { Error.Value: var why } => context.Fail(call, why),
            var result => result,
        };
    }
}
