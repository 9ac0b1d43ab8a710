namespace NotebookHost.Packages;

/// <summary>A package that a notebook asks for.</summary>
/// <param name="Id">Its name, as written.</param>
/// <param name="Version">
/// A version (<c>1.2.3</c>, or a later one where that is absent), a range (<c>[1.0,2.0)</c>) or a floating version
/// (<c>1.*</c>); <see cref="Newest"/> where none was given.
/// </param>
internal sealed record PackageRequest(string Id, string Version)
{
    /// <summary>The newest version that is not a preview.</summary>
    public const string Newest = "*";

    /// <summary>Whether what it means may change from day to day.</summary>
    public bool Floats => Version.Contains('*', StringComparison.Ordinal);

    /// <summary>As a reader sees it: the name, and the version where one was given.</summary>
    public string Wording => Version == Newest ? Id : $"{Id}, {Version}";
}
