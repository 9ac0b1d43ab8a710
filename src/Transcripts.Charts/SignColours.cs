namespace Transcripts.Charts;

/// <summary>The colours of for and against (Okabe and Ito 2008): told apart with each of the common kinds of colour blindness.</summary>
internal static class SignColours
{
    public const string For = "#0072B2";
    public const string Against = "#D55E00";
}
