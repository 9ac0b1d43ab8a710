using System.Diagnostics.CodeAnalysis;

namespace Microsoft.DotNet.Interactive;

/// <summary>A password that is not shown where the value that holds it is displayed.</summary>
/// <param name="clearTextPassword">The password.</param>
public sealed class PasswordString(string clearTextPassword)
{
    /// <summary>The password itself.</summary>
    [SuppressMessage("Design", "CA1024:Use properties where appropriate", Justification = "Notebooks call it as a method; a property would be shown with the value.")]
    public string GetClearTextPassword() => clearTextPassword;

    /// <summary>Asterisks, as many whatever the password.</summary>
    public override string ToString() => "************";
}
