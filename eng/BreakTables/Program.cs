using BreakTables;

if (args is not [var unicode, var target])
{
    Console.Error.WriteLine("""
        Writes the break tables of UAX #29 from the Unicode Character Database.
        Usage: dotnet run --project eng/BreakTables -- UNICODE-FOLDER TARGET-FOLDER
        UNICODE-FOLDER holds emoji/emoji-data.txt and the files of auxiliary/ (Debian package unicode-data: /usr/share/unicode).
        TARGET-FOLDER is src/Transcripts/Tokens/Unicode.
        """);
    return 2;
}

foreach (var (name, source) in BreakTableGenerator.Generate(unicode))
{
    File.WriteAllText(Path.Combine(target, name), source);
}

return 0;
