using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Words for a child's family: whose mum, gran or brother somebody is, is a child as a rule. Husbands, wives and children make an adult of their owner.</summary>
internal static class Relatives
{
    private static readonly ulong[] Words =
        [.. "aunt auntie aunty brother brothers carer carers dad daddy dads family father gran grandad granddad grandfather grandma grandmother grandpa grandparent grandparents granny guardian guardians mam mom mother mum mummy mums nan nana nanna nanny parent parents sibling siblings sister sisters stepdad stepmum twin uncle".Split(' ').Select(word => WordHash.Of(word)).Order()];

    private static readonly ulong[] Owners = [WordHash.Of("her"), WordHash.Of("his"), WordHash.Of("their")];

    public static bool IsOne(ulong word) => Array.BinarySearch(Words, word) >= 0;

    /// <summary>Her, his, their.</summary>
    public static bool IsOwner(ulong word) => Array.IndexOf(Owners, word) >= 0;
}
