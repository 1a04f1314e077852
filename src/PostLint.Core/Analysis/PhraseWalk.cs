using System.Runtime.CompilerServices;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>The phrases of a table that start at one word, from the shortest to the longest. A break before a word ends them.</summary>
/// <remarks>The passes over every word of every post (<see cref="TermIndex"/>, the cues beside names) have loops of their own, which need less state.</remarks>
internal ref struct PhraseWalk
{
    /// <summary>Whatever stands between two words but white space and hyphens.</summary>
    public const WordFlags AnyBreak = WordFlags.SoftBreakBefore | WordFlags.HardBreakBefore;

    private readonly PhraseTable table;
    private readonly ReadOnlySpan<Word> words;
    private readonly ReadOnlySpan<char> prose;
    private readonly WordFlags breaks;
    private readonly int first;
    private readonly int limit;
    private ulong prefix;
    private PhraseNode node;

    /// <param name="table">The phrases.</param>
    /// <param name="words">The words of a post.</param>
    /// <param name="first">The word at which the phrases start.</param>
    /// <param name="limit">The index after the last word that they may have.</param>
    /// <param name="breaks">What ends a phrase.</param>
    public PhraseWalk(PhraseTable table, ReadOnlySpan<Word> words, int first, int limit, WordFlags breaks = AnyBreak)
    {
        this.table = table;
        this.words = words;
        this.first = first;
        this.limit = limit;
        this.breaks = breaks;
        End = first;
    }

    /// <summary>A walk over a post in which the apostrophe of a plural, "parents' evening", ends no phrase though it looks like a quotation mark.</summary>
    public PhraseWalk(PhraseTable table, Post post, int first, int limit)
        : this(table, post.Words.Span, first, limit) => prose = post.Prose.Text;

    /// <summary>Whether a phrase may start at a word: a bit test or three, which nearly every word of running text fails.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayStart(PhraseTable table, ReadOnlySpan<Word> words, int word)
    {
        ulong hash = words[word].Hash;
        return table.MayBeWhole(hash) || table.MayStartLonger(hash) && word + 1 < words.Length && table.MayGoOn(WordHash.Combine(hash, words[word + 1].Hash));
    }

    /// <summary>The index after the last word.</summary>
    public int End { get; private set; }

    /// <summary>The values of the phrase; none where only a longer one goes on from here.</summary>
    public readonly ReadOnlySpan<int> Values => table.ValuesOf(node);

    /// <summary>Takes one word more. False when no phrase goes on.</summary>
    public bool MoveNext()
    {
        if (End > first && (!node.Continues || End >= limit || IsBroken())) return false;
        ulong hash = words[End].Hash;
        prefix = End == first ? hash : WordHash.Combine(prefix, hash);
        End++;
        return (End != first + 2 || table.MayGoOn(prefix)) && table.TryFind(prefix, out node);
    }

    private readonly bool IsBroken() => words[End].Is(breaks) && !IsPlural();

    private readonly bool IsPlural()
    {
        if (prose.IsEmpty) return false;
        int end = words[End - 1].End;
        return prose[end..words[End].Start] is [char mark, ' '] && Folding.IsApostrophe(mark) && prose[end - 1] is 's' or 'S';
    }
}
