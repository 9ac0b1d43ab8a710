namespace Notebooks.Tests.VisualStudioCode;

/// <summary>What VS Code shows of a notebook's outputs.</summary>
/// <param name="Outputs">Outputs, empty ones included.</param>
/// <param name="Empty">Those without any words, picture or table.</param>
/// <param name="Pictures">Pictures that were loaded.</param>
/// <param name="Broken">Pictures that were not.</param>
/// <param name="NoRenderer">Whether it says anywhere that no renderer was found.</param>
internal sealed record ShownOutputs(int Outputs, int Empty, int Pictures, int Broken, bool NoRenderer)
{
    /// <summary>Nothing.</summary>
    public static ShownOutputs None { get; } = new(0, 0, 0, 0, NoRenderer: false);

    /// <summary>The script that counts them in the frame of the outputs.</summary>
    public const string Script = """
        () => {
            const outputs = [...document.querySelectorAll('.output_container .output')];
            const pictures = outputs.flatMap(output => [...output.querySelectorAll('img')]);
            return {
                outputs: outputs.length,
                empty: outputs.filter(output => !output.innerText.trim() && !output.querySelector('img, svg, canvas, table, details')).length,
                pictures: pictures.filter(picture => picture.naturalWidth > 0).length,
                broken: pictures.filter(picture => picture.complete && picture.naturalWidth === 0).length,
                noRenderer: /no renderer/i.test(document.body?.innerText ?? ''),
            };
        }
        """;
}
