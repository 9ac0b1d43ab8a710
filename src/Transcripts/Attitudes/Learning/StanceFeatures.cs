using Transcripts.Attitudes.Lexicon;
using Transcripts.Attitudes.Rules;

namespace Transcripts.Attitudes.Learning;

/// <summary>
/// Reads a sentence and a target as named features: what the rules found, the cues, the words on each side of the target
/// and its role. The names in a model file are these; whoever changes one raises <see cref="StanceModelFile.Version"/>.
/// Time is linear in the length of the sentence. Not safe for use by several threads at once.
/// </summary>
internal sealed class StanceFeatures(AttitudeLexicon lexicon)
{
    // In how many of the places where the target is named, or a pronoun means it, its role is looked at.
    private const int Places = 4;

    private readonly StanceAnalysis analysis = new(lexicon);

    private readonly FeatureSet features = new();

    /// <summary>The features, valid until the next sentence is read, and what the rules say.</summary>
    public IReadOnlyCollection<KeyValuePair<string, float>> Of(string sentence, TextSpan target, out Stance stance)
    {
        features.Clear();
        stance = analysis.Toward(sentence, target);
        RuleFeatures.AddStance(stance, features);
        var reading = analysis.Reading;
        var isFirst = true;
        foreach (var mention in reading.Mentions.All.Where(mention => mention.Actors is [StanceAnalysis.Target]).Take(Places))
        {
            var view = new TargetView(reading, mention.First, mention.End);
            if (isFirst)
            {
                RuleFeatures.AddJudgements(view, features);
                CueFeatures.Add(view, features);
                WordFeatures.Add(view, features);
            }

            RoleFeatures.Add(view, features);
            isFirst = false;
        }

        return features.Values;
    }
}
