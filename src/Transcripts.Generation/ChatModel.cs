using System.ClientModel;
using System.ClientModel.Primitives;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Transcripts.Generation;

/// <summary>A language model that can be asked, behind any <see cref="IChatClient"/>. To make one calls nothing.</summary>
public sealed class ChatModel : IDisposable
{
    /// <summary>The variable with the address of an OpenAI-compatible server, such as <c>http://localhost:11434/v1</c>.</summary>
    public const string EndpointVariable = "TRANSCRIPTS_CHAT_ENDPOINT";

    /// <summary>The variable with the name of the model.</summary>
    public const string ModelVariable = "TRANSCRIPTS_CHAT_MODEL";

    /// <summary>The variable with the key, for servers that want one.</summary>
    public const string KeyVariable = "TRANSCRIPTS_CHAT_KEY";

    private const int LongestName = 200;

    private readonly string? key;
    private readonly IDisposable? transport;

    /// <summary>A model behind a client of one's own, which is disposed with it.</summary>
    /// <param name="client">The client.</param>
    /// <param name="name">The name of the model, as the client knows it; not empty.</param>
    /// <param name="address">Where it is, for messages; null where it is nowhere.</param>
    public ChatModel(IChatClient client, string name, Uri? address = null)
        : this(client, name, address, null, null)
    {
    }

    private ChatModel(IChatClient client, string name, Uri? address, string? key, IDisposable? transport)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Client = client;
        Name = name;
        Address = address;
        this.key = key;
        this.transport = transport;
    }

    /// <summary>The client.</summary>
    public IChatClient Client { get; }

    /// <summary>The name of the model.</summary>
    public string Name { get; }

    /// <summary>Where the server is, or null.</summary>
    public Uri? Address { get; }

    /// <summary>
    /// The model that the environment names: an address and a name, and a key where the server wants one. Null where neither of the first two is set:
    /// then nothing is ever called.
    /// </summary>
    /// <param name="variable">Gives the value of a variable, or null; null for the environment of the process.</param>
    /// <exception cref="InvalidOperationException">Only one of the two is set, or a value is of no use. The message names the variable and what to set, never the key.</exception>
    public static ChatModel? FromEnvironment(Func<string, string?>? variable = null)
    {
        variable ??= Environment.GetEnvironmentVariable;
        var (address, name, key) = (Read(EndpointVariable), Read(ModelVariable), Read(KeyVariable));
        if (address is null && name is null)
            return null;
        if (address is null)
            throw new InvalidOperationException($"{ModelVariable} is set but {EndpointVariable} is not: set it to the address of an OpenAI-compatible server, such as http://localhost:11434/v1, or unset both.");
        if (name is null)
            throw new InvalidOperationException($"{EndpointVariable} is set but {ModelVariable} is not: set it to the name of a model that the server has, or unset both.");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            throw new InvalidOperationException($"{EndpointVariable} is no address that begins with http:// or https://: set it to that of an OpenAI-compatible server, such as http://localhost:11434/v1.");
        if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
            throw new InvalidOperationException($"{EndpointVariable} holds a user name, a query or a fragment: set it to the address alone, such as https://example.org/v1, and {KeyVariable} to the key.");
        if (name.Length > LongestName || name.Any(char.IsControl))
            throw new InvalidOperationException($"{ModelVariable} is longer than {LongestName} characters or has control characters: set it to the name of a model that the server has.");
        if (key is not null && key.Any(character => character is < '!' or > '~'))
            throw new InvalidOperationException($"{KeyVariable} has characters that no key has (blanks, line ends, letters beyond ASCII): set it to the key alone.");
        return At(uri, name, key);

        string? Read(string of) => variable(of)?.Trim() is { Length: > 0 } value ? value : null;
    }

    /// <summary>A model of an OpenAI-compatible server. Redirections are not followed, so that a meeting goes nowhere else.</summary>
    /// <param name="address">The address before <c>/chat/completions</c>, http or https.</param>
    /// <param name="name">The name of the model.</param>
    /// <param name="key">The key, or null where none is wanted; then none is sent.</param>
    /// <exception cref="ArgumentException">The address is not http or https, or the name is empty.</exception>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The HTTP client disposes its handler, and the model the HTTP client.")]
    public static ChatModel At(Uri address, string name, string? key = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
            throw new ArgumentException("The address begins with http:// or https://.", nameof(address));
        var http = new HttpClient(new ModelHandler(sendsKey: key is not null)) { Timeout = Timeout.InfiniteTimeSpan };
        var options = new OpenAIClientOptions
        {
            Endpoint = address,
            Transport = new HttpClientPipelineTransport(http),

            // Attempts and time are kept by the request, where they can be cancelled and told of.
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        };
        var client = new OpenAIClient(new ApiKeyCredential(key ?? "none"), options).GetChatClient(name).AsIChatClient();
        return new ChatModel(client, name, address, key, http);
    }

    /// <summary>Closes the client's connections.</summary>
    public void Dispose()
    {
        Client.Dispose();
        transport?.Dispose();
    }

    /// <summary>Model and address, never the key.</summary>
    public override string ToString() => Address is null ? Name : $"{Name} at {Address}";

    /// <summary>The text without the key.</summary>
    internal string WithoutKey(string text) => key is null ? text : text.Replace(key, "(key)", StringComparison.Ordinal);
}
