using NotebookHost.Engine;

namespace NotebookHost.Cells.Magics;

/// <summary>
/// <c>#!set --name x --value v</c>: declares a variable with the text v, or for <c>@language:y</c> the value of a variable of
/// another language, or for <c>@input:"…"</c> and <c>@password:"…"</c> what the reader answers.
/// </summary>
internal static class SetCommand
{
    /// <summary>The command.</summary>
    public static MagicCommand Definition { get; } = new(
        "set", "--name NAME --value (TEXT | @LANGUAGE:NAME | @input:PROMPT | @password:PROMPT)",
        "Declares a variable: with a text, the value of another language's variable, or the reader's answer.", 0,
        [new MagicOption("--name", Required: true), new MagicOption("--value", Required: true)],
        SetAsync);

    private static async Task<CellResult> SetAsync(MagicCall call, MagicContext context)
    {
        var (name, value) = (call.Options["--name"], call.Options["--value"]);
        if (context.Engine is not { } target) return context.Fail(call, $"{context.Language.Name} has no variables.");
        if (!value.StartsWith('@')) return await DeclareAsync(call, context, target, name, typeof(string), value);

        var (source, rest) = value.Split(':', 2) is [var before, var after] ? (before[1..], after) : (value[1..], "");
        if (source is not ("input" or "password")) return await ShareCommand.ShareAsync(call, context, source, rest, name);

        var hidden = source == "password";
        string? answer;
        try
        {
            // The sink may wait for long, and the interrupt is to find this thread free.
            answer = await Task.Run(() => context.Sink.ReadLine(rest, hidden, context.Cancellation), context.Cancellation);
        }
        catch (OperationCanceledException) when (context.Cancellation.IsCancellationRequested)
        {
            return new Interrupted();
        }

        if (answer is null) return context.Fail(call, "nobody can be asked here. Give a value, or run the notebook in an editor.");
        return hidden
            ? await DeclareAsync(call, context, target, name, typeof(Microsoft.DotNet.Interactive.PasswordString), new Microsoft.DotNet.Interactive.PasswordString(answer))
            : await DeclareAsync(call, context, target, name, typeof(string), answer);
    }

    private static async Task<CellResult> DeclareAsync(MagicCall call, MagicContext context, ILanguageEngine target, string name, Type type, object value) =>
        await target.DeclareAsync(name, type, value) switch
        {
            CompilationFailed { Error.Value: var why } => context.Fail(call, why),
            var result => result,
        };
}
