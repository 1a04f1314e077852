using PostLint.Text;

namespace PostLint.Lexicons;

/// <summary>
/// Collects phrases and lays them out as a <see cref="PhraseTable"/>. It is itself open-addressing, in the very slots that the table will have:
/// a run reads a hundred thousand phrases before its first post.
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

    private ulong[] keys = new ulong[16];
    private Slot[] slots = new Slot[16];
    private int used;
    private readonly List<(int Value, int Next)> chain = [(0, 0)];

    /// <summary>Adds a phrase by its text; one without a word is ignored.</summary>
    public void Add(ReadOnlySpan<char> phrase, int value)
    {
        var words = new WordScanner(phrase);
        if (!words.MoveNext()) return;
        ulong prefix = words.Hash;
        int count = 1;
        for (; words.MoveNext(); count++)
        {
            Find(prefix).Role |= count == 1 ? Role.Continues | Role.Start : Role.Continues;
            prefix = WordHash.Combine(prefix, words.Hash);
            if (count == 1) Find(prefix).Role |= Role.Pair;
        }

        ref Slot slot = ref Find(prefix);
        if (count == 1) slot.Role |= Role.Single;
        for (int i = slot.Head; i != 0; i = chain[i].Next)
        {
            if (chain[i].Value == value) return;
        }

        chain.Add((value, slot.Head));
        slot.Head = chain.Count - 1;
    }

    public PhraseTable Build()
    {
        var nodes = new PhraseNode[keys.Length];
        var values = new int[chain.Count - 1];
        int next = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            int first = next;
            for (int link = slots[i].Head; link != 0; link = chain[link].Next) values[next++] = chain[link].Value;
            values.AsSpan(first..next).Reverse();
            nodes[i] = new PhraseNode(first, next - first, (slots[i].Role & Role.Continues) != Role.None);
        }

        return new PhraseTable(FilterOf(Role.Single | Role.Start), FilterOf(Role.Single), FilterOf(Role.Start), FilterOf(Role.Pair), keys, nodes, values);
    }

    /// <summary>The slot of a phrase beginning, made when there is none. Valid until the next call.</summary>
    private ref Slot Find(ulong prefix)
    {
        if (used * 2 >= keys.Length) Grow();
        int slot = SlotOf(keys, prefix);
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
            int slot = SlotOf(keys, oldKeys[i]);
            (keys[slot], slots[slot]) = (oldKeys[i], oldSlots[i]);
        }
    }

    /// <summary>Where a key stands, or the empty slot where it would.</summary>
    private static int SlotOf(ulong[] keys, ulong key)
    {
        int mask = keys.Length - 1, slot = (int)WordHash.Index(key) & mask;
        while (keys[slot] != 0 && keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private BitFilter FilterOf(Role roles)
    {
        List<ulong> hashes = [];
        for (int i = 0; i < keys.Length; i++)
        {
            if ((slots[i].Role & roles) != Role.None) hashes.Add(keys[i]);
        }

        return new BitFilter(hashes);
    }

    private struct Slot
    {
        /// <summary>The first link of its values in the chain, the latest added; 0 for none.</summary>
        public int Head;
        public Role Role;
    }
}
