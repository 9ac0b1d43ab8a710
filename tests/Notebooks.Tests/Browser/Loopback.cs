using System.Net;
using System.Net.Sockets;

namespace Notebooks.Tests.Browser;

/// <summary>The loopback address of this machine.</summary>
internal static class Loopback
{
    /// <summary>A port on which nothing listens now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
