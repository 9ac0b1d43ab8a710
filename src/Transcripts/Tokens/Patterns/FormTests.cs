namespace Transcripts.Tokens.Patterns;

/// <summary>
/// Which of many tests a token passes. Tests for a whole form or a stem are looked up; those with wildcards lie by their
/// first letter. What is found for a token's text is remembered, so that a long text pays for its vocabulary.
/// Not safe for use by several threads at once.
/// </summary>
internal sealed class FormTests
{
    /// <summary>How many texts are remembered; when there are more, it begins anew.</summary>
    private const int Capacity = 1 << 16;

    private readonly Dictionary<WordTest, int> numbers = [];
    private readonly Dictionary<char, List<(string Form, int Number)>> wildcards = [];
    private readonly Dictionary<string, int[]> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> marks = new(StringComparer.Ordinal);
    private readonly TokenForms forms = new(new TokenizerOptions { FoldCase = true });
    private TokenForms? stems;

    /// <summary>The number of <paramref name="test"/>, a new one for a new test.</summary>
    public int NumberOf(WordTest test)
    {
        if (numbers.TryGetValue(test, out var number))
        {
            return number;
        }

        number = numbers.Count;
        numbers.Add(test, number);
        if (test.Kind == WordTestKind.Wildcard)
        {
            // '*' and '?' are keys of their own: forms that begin with a wildcard are tried on every word.
            var key = test.Form[0] == '?' ? '*' : test.Form[0];
            if (!wildcards.TryGetValue(key, out var list))
            {
                wildcards.Add(key, list = []);
            }

            list.Add((test.Form, number));
        }
        else if (test.Kind == WordTestKind.Stem)
        {
            stems ??= new TokenForms(new TokenizerOptions { Stemmer = Stemmer.English });
        }

        return number;
    }

    /// <summary>Numbers of the tests that <paramref name="token"/> passes.</summary>
    public ReadOnlySpan<int> PassedBy(string text, Token token)
    {
        var known = token.IsWord ? words : marks;
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(token.Span.In(text), out var passed))
        {
            return passed;
        }

        if (known.Count == Capacity)
        {
            known.Clear();
        }

        passed = [.. Test(text, token)];
        known.Add(token.Span.TextIn(text), passed);
        return passed;
    }

    private List<int> Test(string text, Token token)
    {
        var passed = new List<int>();
        var form = forms.Of(text, token);
        if (!token.IsWord)
        {
            if (numbers.TryGetValue(new WordTest(WordTestKind.Mark, form), out var mark))
            {
                passed.Add(mark);
            }

            return passed;
        }

        if (numbers.TryGetValue(new WordTest(WordTestKind.Exact, form), out var exact))
        {
            passed.Add(exact);
        }

        if (stems is not null && token.Kind == TokenKind.Word && numbers.TryGetValue(new WordTest(WordTestKind.Stem, stems.Of(text, token)), out var stem))
        {
            passed.Add(stem);
        }

        Try(form[0]);
        Try('*');
        return passed;

        void Try(char key)
        {
            foreach (var (wildcard, number) in wildcards.GetValueOrDefault(key, []))
            {
                if (Wildcards.Fit(wildcard, form))
                {
                    passed.Add(number);
                }
            }
        }
    }
}
