using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;

namespace Transcripts.Generation;

/// <summary>Sends to one server only, no key where there is none, and reads no more of an answer than it should be long.</summary>
internal sealed class ModelHandler : DelegatingHandler
{
    /// <summary>The most bytes of an answer: some hundred for each of the tokens that an answer may have at the most.</summary>
    internal const long MostBytes = 16L * 1024 * 1024;

    private readonly bool sendsKey;

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "A delegating handler disposes the one it delegates to.")]
    public ModelHandler(bool sendsKey)
        : base(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(15) }) =>
        this.sendsKey = sendsKey;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!sendsKey)
            request.Headers.Authorization = null;
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        response.Content = WithHeaders(new StreamContent(new BoundedStream(body, MostBytes)), response.Content.Headers);
        return response;
    }

    private static StreamContent WithHeaders(StreamContent content, HttpContentHeaders headers)
    {
        foreach (var (name, values) in headers.NonValidated)
            content.Headers.TryAddWithoutValidation(name, values);
        return content;
    }
}

/// <summary>More bytes came than an answer may have.</summary>
internal sealed class AnswerTooLongException() : IOException("The answer has more bytes than are read.");
