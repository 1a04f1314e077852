using PostLint.Analysis;
using PostLint.Posts;

namespace PostLint.Rules.PupilIdentity;

/// <summary>The word list of <see cref="MessageToSpecificPerson"/>, whose head says what each section is for.</summary>
internal static class MessageWords
{
    /// <summary>The most words of a lead that opens a sentence.</summary>
    private const int LongestLead = 4;

    private static readonly PhraseList List = new("message-words");

    public static uint Carer { get; } = List.Section("carer");

    public static uint Conditional { get; } = List.Section("conditional");

    public static uint Dear { get; } = List.Section("dear");

    public static uint Greeting { get; } = List.Section("greeting");

    public static uint Household { get; } = List.Section("household");

    public static uint Imperative { get; } = List.Section("imperative");

    public static uint Invented { get; } = List.Section("invented");

    public static uint KnowWho { get; } = List.Section("knowwho");

    public static uint Lead { get; } = List.Section("lead");

    public static uint Many { get; } = List.Section("many");

    public static uint Modal { get; } = List.Section("modal");

    public static uint NoVehicle { get; } = List.Section("novehicle");

    public static uint Please { get; } = List.Section("please");

    public static uint Reads { get; } = List.Section("reads");

    public static uint Request { get; } = List.Section("request");

    public static uint Seeking { get; } = List.Section("seeking");

    public static uint Story { get; } = List.Section("story");

    public static uint Thanks { get; } = List.Section("thanks");

    public static uint Vehicle { get; } = List.Section("vehicle");

    public static uint Veiled { get; } = List.Section("veiled");

    public static uint Who { get; } = List.Section("who");

    public static uint You { get; } = List.Section("you");

    /// <inheritdoc cref="PhraseList.At"/>
    public static (uint Sections, int End) At(Post post, int word, int limit) => List.At(post, word, limit);

    /// <inheritdoc cref="PhraseList.Is"/>
    public static bool Is(Post post, int word, uint sections) => List.Is(post, word, sections);

    /// <inheritdoc cref="PhraseList.Find"/>
    public static int Find(Post post, int from, int to, uint sections) => List.Find(post, from, to, sections);

    /// <summary>Whether a phrase of one of the sections starts among some words.</summary>
    public static bool Has(Post post, int from, int to, uint sections) => List.Has(post, from, to, sections);

    /// <summary>Whether a phrase of a section starts at a word and ends right before another.</summary>
    public static bool Fills(Post post, int from, int to, uint section)
    {
        (uint sections, int end) = List.At(post, from, to);
        return (sections & section) != 0 && end == to;
    }

    /// <summary>"To the family in the blue van: ...": a lead opens the sentence and ends right before the word.</summary>
    public static bool IsLedTo(Post post, Sentence sentence, int word) =>
        word > sentence.FirstWord && word - sentence.FirstWord <= LongestLead && Fills(post, sentence.FirstWord, word, Lead);

    /// <summary>"The" or "that", which point to one.</summary>
    public static bool IsThe(Post post, int word) => post.Prose[post.Words[word].Span] is "the" or "The" or "that" or "That";
}
