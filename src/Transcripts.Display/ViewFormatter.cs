using Microsoft.DotNet.Interactive.Formatting;

namespace Transcripts.Display;

/// <summary>Writes a value of <typeparamref name="T"/>, or of a type derived from it, in one MIME type.</summary>
internal sealed class ViewFormatter<T>(string mimeType, Func<T, string> write) : ITypeFormatter<T>
{
    public string MimeType => mimeType;

    public Type Type => typeof(T);

    public bool Format(T instance, FormatContext context)
    {
        if (instance is null) return false;
        context.Writer.Write(write(instance));
        return true;
    }

    public bool Format(object instance, FormatContext context) => instance is T value && Format(value, context);
}
