using System.Collections.Immutable;

namespace NotebookHost.Packages;

/// <summary>How a restore ended. The two cases below are all there are.</summary>
internal abstract record RestoreResult
{
    private protected RestoreResult()
    {
    }
}

/// <summary>Every package is on the disk.</summary>
/// <param name="Packages">What there is.</param>
internal sealed record Restored(RestoredPackages Packages) : RestoreResult;

/// <summary>Something is missing; nothing is to be used.</summary>
/// <param name="Problems">What went wrong; at least one.</param>
/// <param name="Unreachable">Whether the reason is that a source could not be reached.</param>
internal sealed record RestoreFailed(ImmutableArray<RestoreProblem> Problems, bool Unreachable) : RestoreResult;

/// <summary>One reason why packages could not be restored.</summary>
/// <param name="Code">NuGet's code, such as <c>NU1101</c>.</param>
/// <param name="Id">The package it is about, or null.</param>
/// <param name="Message">What is wrong and what to do; may have several lines.</param>
internal sealed record RestoreProblem(string Code, string? Id, string Message);
