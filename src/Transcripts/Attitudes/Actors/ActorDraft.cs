using System.Collections.Immutable;

namespace Transcripts.Attitudes.Actors;

/// <summary>An actor as it stands in the file, with the line it begins on and those of its lists.</summary>
internal sealed class ActorDraft(int line)
{
    public int Line { get; } = line;

    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Country { get; set; }

    public string? Party { get; set; }

    public Dictionary<string, List<(string Text, int Line)>> Lists { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Lines { get; } = new(StringComparer.Ordinal);

    public ImmutableArray<string> List(string name) =>
        Lists.TryGetValue(name, out var list) ? [.. list.Select(item => item.Text)] : [];

    public int LineOf(string name) => Lines.GetValueOrDefault(name, Line);
}
