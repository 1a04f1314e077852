using System.Numerics;
using PostLint.Text;

namespace PostLint.Lexicons;

/// <summary>
/// Collects phrases and lays them out as a <see cref="PhraseTable"/>, once. It is itself open-addressing, and its slots become the table's:
/// a run reads a hundred thousand phrases before its first post, and a large register as many again.
/// </summary>
public sealed class PhraseTableBuilder
{
    /// <summary>What is known of a phrase beginning.</summary>
    [Flags]
    private enum Role
    {
        None = 0,
        /// <summary>It is one word and a phrase by itself.</summary>
        Single = 1,
        /// <summary>It is one word, and longer phrases start with it.</summary>
        Start = 2,
        /// <summary>It is two words.</summary>
        Pair = 4,
        /// <summary>Longer phrases start with it.</summary>
        Continues = 8,
    }

    private readonly List<(int Value, int Group, int Next)> chain;
    private PhraseSlot[] slots;
    private int used;

    /// <param name="capacity">About how many phrases, and beginnings of phrases, there will be; growing costs more than adding.</param>
    public PhraseTableBuilder(int capacity = 0)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity * 2));
        slots = new PhraseSlot[size];
        chain = new List<(int, int, int)>(capacity + 1) { default };
    }

    /// <summary>Adds a phrase by its text; one without a word is ignored, and so is one that has the value already.</summary>
    public void Add(ReadOnlySpan<char> phrase, int value)
    {
        var words = new WordScanner(phrase);
        if (!words.MoveNext()) return;
        ulong prefix = words.Hash;
        int count = 1;
        for (; words.MoveNext(); count++) prefix = GoOn(prefix, words.Hash, count);
        ref PhraseSlot slot = ref SlotOf(prefix);
        for (int i = slot.Place; i != 0; i = chain[i].Next)
        {
            if (chain[i].Value == value) return;
        }

        End(ref slot, count, value, 0);
    }

    /// <summary>
    /// Adds a phrase by the hashes of its words, under a value that no phrase has yet. False when it was left out: the phrase has
    /// <paramref name="most"/> values or more already, and one of the same group.
    /// </summary>
    /// <param name="words">One or more.</param>
    /// <param name="value">What the phrase stands for.</param>
    /// <param name="group">Values of one group can stand for each other; 0 for none.</param>
    /// <param name="most">Up to so many values are kept all.</param>
    public bool Add(ReadOnlySpan<ulong> words, int value, int group = 0, int most = int.MaxValue)
    {
        ulong prefix = words[0];
        for (int i = 1; i < words.Length; i++) prefix = GoOn(prefix, words[i], i);
        ref PhraseSlot slot = ref SlotOf(prefix);
        if (group != 0 && IsCrowded(slot, group, most)) return false;
        End(ref slot, words.Length, value, group);
        return true;
    }

    /// <summary>The table. The builder has given its slots away and is done.</summary>
    public PhraseTable Build()
    {
        (BitFilter firsts, BitFilter singles, BitFilter starts, BitFilter pairs) = EmptyFilters();
        var values = new int[chain.Count - 1];
        int next = 0;
        foreach (ref PhraseSlot slot in slots.AsSpan())
        {
            if (slot.Key == 0) continue;
            var role = (Role)slot.Facts;
            if ((role & (Role.Single | Role.Start)) != Role.None) firsts.Add(slot.Key);
            if ((role & Role.Single) != Role.None) singles.Add(slot.Key);
            if ((role & Role.Start) != Role.None) starts.Add(slot.Key);
            if ((role & Role.Pair) != Role.None) pairs.Add(slot.Key);
            int first = next;
            for (int link = slot.Place; link != 0; link = chain[link].Next) values[next++] = chain[link].Value;
            values.AsSpan(first..next).Reverse();
            (slot.Place, slot.Facts) = (first, (next - first) << 1 | ((role & Role.Continues) != Role.None ? 1 : 0));
        }

        var table = new PhraseTable(firsts, singles, starts, pairs, slots, values);
        slots = [];
        return table;
    }

    /// <summary>Filters of the size that firsts, singles, starts and pairs need; counting costs less than lists that grow.</summary>
    private (BitFilter Firsts, BitFilter Singles, BitFilter Starts, BitFilter Pairs) EmptyFilters()
    {
        Span<int> counts = stackalloc int[(int)(Role.Single | Role.Start | Role.Pair) + 1];
        foreach (ref readonly PhraseSlot slot in slots.AsSpan()) counts[slot.Facts & (counts.Length - 1)]++;
        int singles = 0, starts = 0, pairs = 0;
        for (int roles = 1; roles < counts.Length; roles++)
        {
            if (((Role)roles & Role.Single) != Role.None) singles += counts[roles];
            if (((Role)roles & Role.Start) != Role.None) starts += counts[roles];
            if (((Role)roles & Role.Pair) != Role.None) pairs += counts[roles];
        }

        int both = counts[(int)(Role.Single | Role.Start)] + counts[(int)(Role.Single | Role.Start | Role.Pair)];
        return (new BitFilter(singles + starts - both), new BitFilter(singles), new BitFilter(starts), new BitFilter(pairs));
    }

    /// <summary>Marks that a phrase goes on after its first <paramref name="count"/> words; gives the beginning that is a word longer.</summary>
    private ulong GoOn(ulong prefix, ulong word, int count)
    {
        SlotOf(prefix).Facts |= (int)(count == 1 ? Role.Continues | Role.Start : Role.Continues);
        ulong longer = WordHash.Combine(prefix, word);
        if (count == 1) SlotOf(longer).Facts |= (int)Role.Pair;
        return longer;
    }

    private void End(ref PhraseSlot slot, int count, int value, int group)
    {
        if (count == 1) slot.Facts |= (int)Role.Single;
        chain.Add((value, group, slot.Place));
        slot.Place = chain.Count - 1;
    }

    private bool IsCrowded(in PhraseSlot slot, int group, int most)
    {
        int count = 0;
        bool isKnown = false;
        for (int i = slot.Place; i != 0; i = chain[i].Next)
        {
            count++;
            isKnown |= chain[i].Group == group;
            if (isKnown && count >= most) return true;
        }

        return false;
    }

    /// <summary>The slot of a phrase beginning, made when there is none. Valid until the next call.</summary>
    private ref PhraseSlot SlotOf(ulong prefix)
    {
        if (used * 2 >= slots.Length) Grow();
        ref PhraseSlot slot = ref Find(slots, prefix);
        if (slot.Key == 0)
        {
            slot.Key = prefix;
            used++;
        }

        return ref slot;
    }

    private void Grow()
    {
        var larger = new PhraseSlot[slots.Length * 2];
        foreach (ref readonly PhraseSlot slot in slots.AsSpan())
        {
            if (slot.Key != 0) Find(larger, slot.Key) = slot;
        }

        slots = larger;
    }

    /// <summary>The slot of a key, or the empty one where it would be.</summary>
    private static ref PhraseSlot Find(PhraseSlot[] slots, ulong key)
    {
        // The length of the array itself as a mask: so the compiler knows that no slot lies outside.
        for (uint place = WordHash.Index(key); ; place++)
        {
            ref PhraseSlot slot = ref slots[(int)(place & (uint)(slots.Length - 1))];
            if (slot.Key == key || slot.Key == 0) return ref slot;
        }
    }
}
