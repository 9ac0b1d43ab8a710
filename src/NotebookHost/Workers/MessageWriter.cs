using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NotebookHost.Workers;

/// <summary>Writes messages to a pipe, each a line of JSON, whole even when several threads write.</summary>
internal sealed class MessageWriter<T>(Stream pipe, JsonTypeInfo<T> type)
{
    private readonly Lock gate = new();

    /// <summary>Writes one message and returns when the pipe has it. A pipe that is closed takes it silently.</summary>
    public void Write(T message)
    {
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(message, type), (byte)'\n'];
        try
        {
            lock (gate)
            {
                pipe.Write(line);
                pipe.Flush();
            }
        }
        catch (IOException)
        {
            // The other process is gone; whoever reads from it learns so and acts.
        }
        catch (ObjectDisposedException)
        {
            // As above.
        }
    }
}
