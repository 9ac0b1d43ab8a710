namespace Transcripts.Topics.Models;

/// <summary>How the topics of a latent Dirichlet allocation (Blei, Ng and Jordan 2003) are found.</summary>
public enum TopicTrainer
{
    /// <summary>
    /// Collapsed Gibbs sampling (Griffiths and Steyvers 2004, "Finding scientific topics", PNAS 101). Every seed is a run of
    /// its own, and no prior is out of bounds.
    /// </summary>
    CollapsedGibbs,

    /// <summary>
    /// LightLDA (Yuan et al. 2015, WWW) as Microsoft.ML has it, on one thread, which makes it repeatable. What sets it apart
    /// here: its random numbers always begin alike whatever seed Microsoft.ML is given, so a seed shuffles the order of
    /// documents and words instead, to which the model itself is blind; it takes no prior under which the pseudo-counts of
    /// a document add up to less than 10 (it silently puts 100 in their place); what a document's topics are it samples anew
    /// once the topics are fixed; and its native code writes five lines to the standard output of the process, which
    /// redirecting <see cref="Console.Out"/> does not catch.
    /// </summary>
    LightLda,
}
