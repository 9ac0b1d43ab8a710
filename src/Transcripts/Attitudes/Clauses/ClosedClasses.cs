using System.Collections.Frozen;

namespace Transcripts.Attitudes.Clauses;

/// <summary>The closed word classes of English (Quirk et al. 1985, chapter 2) as far as they guide the analysis.</summary>
internal static class ClosedClasses
{
    private static readonly FrozenDictionary<string, WordClass> Classes = Table(
        (WordClass.Pronoun, "i you he she it we they me him us them myself yourself himself herself itself ourselves themselves mine yours hers ours theirs one someone somebody anyone anybody everyone everybody nobody something anything everything nothing none others"),
        (WordClass.PossessivePronoun, "my your his her its our their whose"),
        (WordClass.Determiner, "a an the this these those some any each every either neither another such all both many much most more few several what no other"),
        (WordClass.Auxiliary, "am is are was were be been being 's 're 'm have has had having 've do does did 'd ain't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't"),
        (WordClass.Modal, "can could may might must shall should will would ought 'll cannot can't couldn't mustn't shouldn't won't wouldn't needn't"),
        (WordClass.Preposition, "of in on at by for with from about against into over under between among through during without within across behind beyond toward towards upon after before since until till like near off onto per via despite regarding concerning amid alongside besides except throughout versus vs as than amongst around above below beneath outside inside unlike up down out"),
        (WordClass.Coordinator, "and or but nor yet &"),
        (WordClass.Subordinator, "because if unless although though whereas while when whenever where wherever whether once lest that so how why"),
        (WordClass.Relative, "who whom which"),
        (WordClass.Negation, "not never n't neither nor hardly scarcely barely"),
        (WordClass.Adverb, "then now here there also only just even still already again always often ever very too quite rather almost soon later earlier today yesterday tomorrow together away back forward forth ahead perhaps maybe indeed however therefore thus hence moreover meanwhile instead otherwise first afterward afterwards too enough else twice once far abroad home somewhat anyway regardless sometimes seldom"));

    private static readonly FrozenSet<string> Negators = Set("not never n't no nor neither hardly scarcely barely cannot can't couldn't mustn't shouldn't won't wouldn't needn't ain't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't without nobody none");

    private static readonly FrozenSet<string> Ordinals = Set("first second third fourth fifth sixth seventh eighth ninth tenth");

    private static readonly FrozenSet<string> Times = Set("time day days morning evening afternoon night week weeks month months year years today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december hour hours minute minutes moment summer winter spring autumn period century decade decades");

    /// <summary>The class of <paramref name="form"/>, in lower case, where it is in a closed class.</summary>
    public static WordClass? Find(string form) => Classes.TryGetValue(form, out var found) ? found : null;

    /// <summary>Whether the word turns a statement into its contrary.</summary>
    public static bool IsNegator(string form) => Negators.Contains(form);

    /// <summary>Whether a noun names a time, which is seldom a subject or object.</summary>
    public static bool IsTime(string form) => Times.Contains(form);

    /// <summary>Whether the word is a form of "be" or another verb that links a subject with what is said of it.</summary>
    public static bool IsCopula(string lemma) => lemma is "be" or "become" or "remain" or "seem" or "appear" or "look" or "sound" or "feel" or "prove" or "stay";

    /// <summary>Whether the word counts in order, up to ten.</summary>
    public static bool IsOrdinal(string form) => Ordinals.Contains(form);

    internal static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, WordClass> Table(params (WordClass Class, string Words)[] rows)
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var (wordClass, words) in rows)
        {
            foreach (var word in words.Split(' '))
                classes.TryAdd(word, wordClass);
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
