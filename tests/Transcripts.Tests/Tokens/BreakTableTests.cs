using BreakTables;
using Xunit;

namespace Transcripts.Tests.Tokens;

public sealed class BreakTableTests
{
    [Fact]
    public void The_checked_in_tables_are_what_the_generator_makes()
    {
        const string Folder = "/usr/share/unicode";
        var properties = Path.Combine(Folder, "auxiliary", "WordBreakProperty.txt");
        Assert.SkipUnless(File.Exists(properties), "Not compared: the Debian package unicode-data is absent.");
        Assert.SkipUnless(File.ReadLines(properties).First().Contains("15.0.0", StringComparison.Ordinal), "Not compared: unicode-data is not of Unicode 15.0.");

        foreach (var (name, source) in BreakTableGenerator.Generate(Folder))
        {
            Assert.Equal(source, File.ReadAllText(Repository.At("src", "Transcripts", "Tokens", "Unicode", name)));
        }
    }
}
