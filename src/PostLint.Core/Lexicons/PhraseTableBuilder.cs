using System.Numerics;
using System.Runtime.InteropServices;
using PostLint.Text;

namespace PostLint.Lexicons;

/// <summary>
/// Collects phrases and lays them out as a <see cref="PhraseTable"/>. It is itself open-addressing, in the very slots that the table will have:
/// a run reads a hundred thousand phrases before its first post, and a large register as many again.
/// </summary>
public sealed class PhraseTableBuilder
{
    /// <summary>What is known of a phrase beginning.</summary>
    [Flags]
    private enum Role : byte
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
    private ulong[] keys;
    private Slot[] slots;
    private int used;

    /// <param name="capacity">About how many phrases there will be; growing costs more than adding.</param>
    public PhraseTableBuilder(int capacity = 0)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity * 2));
        (keys, slots) = (new ulong[size], new Slot[size]);
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
        ref Slot slot = ref SlotOf(prefix);
        for (int i = slot.Last; i != 0; i = chain[i].Next)
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
        ref Slot slot = ref SlotOf(prefix);
        if (group != 0 && IsCrowded(slot, group, most)) return false;
        End(ref slot, words.Length, value, group);
        return true;
    }

    public PhraseTable Build()
    {
        var table = new PhraseTable.Slot[keys.Length];
        var values = new int[chain.Count - 1];
        List<ulong> firsts = [], singles = [], starts = [], pairs = [];
        int next = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            Role role = slots[i].Role;
            if ((role & (Role.Single | Role.Start)) != Role.None) firsts.Add(keys[i]);
            if ((role & Role.Single) != Role.None) singles.Add(keys[i]);
            if ((role & Role.Start) != Role.None) starts.Add(keys[i]);
            if ((role & Role.Pair) != Role.None) pairs.Add(keys[i]);
            int first = next;
            for (int link = slots[i].Last; link != 0; link = chain[link].Next) values[next++] = chain[link].Value;
            values.AsSpan(first..next).Reverse();
            table[i] = new PhraseTable.Slot(keys[i], first, next - first, (role & Role.Continues) != Role.None);
        }

        return new PhraseTable(FilterOf(firsts), FilterOf(singles), FilterOf(starts), FilterOf(pairs), table, values);
    }

    /// <summary>Marks that a phrase goes on after its first <paramref name="count"/> words; gives the beginning that is a word longer.</summary>
    private ulong GoOn(ulong prefix, ulong word, int count)
    {
        SlotOf(prefix).Role |= count == 1 ? Role.Continues | Role.Start : Role.Continues;
        ulong longer = WordHash.Combine(prefix, word);
        if (count == 1) SlotOf(longer).Role |= Role.Pair;
        return longer;
    }

    private void End(ref Slot slot, int count, int value, int group)
    {
        if (count == 1) slot.Role |= Role.Single;
        chain.Add((value, group, slot.Last));
        slot.Last = chain.Count - 1;
    }

    private bool IsCrowded(in Slot slot, int group, int most)
    {
        int count = 0;
        bool isKnown = false;
        for (int i = slot.Last; i != 0; i = chain[i].Next)
        {
            count++;
            isKnown |= chain[i].Group == group;
            if (isKnown && count >= most) return true;
        }

        return false;
    }

    /// <summary>The slot of a phrase beginning, made when there is none. Valid until the next call.</summary>
    private ref Slot SlotOf(ulong prefix)
    {
        if (used * 2 >= keys.Length) Grow();
        int slot = Find(keys, prefix);
        if (keys[slot] == 0)
        {
            keys[slot] = prefix;
            used++;
        }

        return ref slots[slot];
    }

    private void Grow()
    {
        (ulong[] oldKeys, Slot[] oldSlots) = (keys, slots);
        (keys, slots) = (new ulong[oldKeys.Length * 2], new Slot[oldKeys.Length * 2]);
        for (int i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] == 0) continue;
            int slot = Find(keys, oldKeys[i]);
            (keys[slot], slots[slot]) = (oldKeys[i], oldSlots[i]);
        }
    }

    /// <summary>Where a key stands, or the empty slot where it would.</summary>
    private static int Find(ulong[] keys, ulong key)
    {
        int mask = keys.Length - 1, slot = (int)WordHash.Index(key) & mask;
        while (keys[slot] != 0 && keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private static BitFilter FilterOf(List<ulong> hashes) => new(CollectionsMarshal.AsSpan(hashes));

    private struct Slot
    {
        /// <summary>The last value that ends here, as its place in the chain; 0 for none.</summary>
        public int Last;
        public Role Role;
    }
}
