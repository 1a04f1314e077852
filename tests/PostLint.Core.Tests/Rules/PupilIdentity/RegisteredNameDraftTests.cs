using PostLint.Core.Tests.Harness;

namespace PostLint.Core.Tests.Rules.PupilIdentity;

/// <summary>PL2001 where a registered name is the pupil's, and where the same letters are somebody or something else.</summary>
public sealed class RegisteredNameDraftTests
{
    [Theory]
    [InlineData("Well done to [|Idris|] for the loudest trumpet in Tuesday's rehearsal.")]
    [InlineData("Captain [|Idris|] scored twice as Year 5 beat Netherwick.")]
    [InlineData("We'll miss [|Idris|] when he moves to the juniors.")]
    [InlineData("Goalkeeper [|Fennimore|] kept a clean sheet.")]
    [InlineData("\"I like worms,\" said [|Idris|].")]
    [InlineData("[|Idris|] & friends at the pond.")]
    [InlineData("Thanks to [|Tamsin|]'s mum for the squash.")]
    [InlineData("Star of the week: [|TAMSIN QUILLFEATHER|]!")]
    [InlineData("Programme: [|Quillfeather, Tamsin|] (flute)")]
    [InlineData("The winners were Amy, [|Tamsin|] and Jo.")]
    [InlineData("![[|Idris Fennimore|]'s lighthouse](l.jpg)")]
    [InlineData("- [|I. Fennimore|] 5F\n- somebody else")]
    [InlineData("Little [|Idris|] lost a tooth.")]
    [InlineData("A poem by [|Tamsin Q|].")]
    [InlineData("[|Idris|] the goalkeeper saved the day for 5F.")]
    [InlineData("Young [|Idris|] from Year 5 opened the fete with a giant pair of scissors.")]
    [InlineData("In the nativity [|Idris|] was a very tall sheep.")]
    [InlineData("Which pupil is [|Tamsin|] talking about?")]
    [InlineData("Assembly: [|Idris|] read a story about a dragon.")]
    [InlineData("Chess: A. Pole beat [|I Fennimore|] in nine moves.")]
    public void Names_of_pupils_are_reported(string marked)
    {
        MarkedText draft = MarkedText.Parse(marked);
        Assert.Contains(draft.Text[draft.Spans[0].Start..draft.Spans[0].End], RuleDraft.Marked("PL2001", draft.Text));
    }

    [Theory]
    [InlineData("Idris Elba opened a youth club on the news and Year 9 wanted him for head.")]
    [InlineData("Storm Tamsin is forecast for Thursday. Check the site before you travel.")]
    [InlineData("Our school dog Idris is three today.")]
    [InlineData("We read about King Idris of Libya.")]
    [InlineData("Tamsin Greig narrated the audio book for Year 8.")]
    [InlineData("Fennimore Street will be closed on Sunday.")]
    [InlineData("Mrs Quillfeather teaches piano in Netherwick.")]
    [InlineData("The dragon Idris lives in the boiler of Ivor the Engine.")]
    [InlineData("Cader Idris is a hard walk. Bring two pairs of socks.")]
    [InlineData("The 14.05 from Thornybrook is hauled by Tamsin, a tank engine built in 1921.")]
    [InlineData("Dr Tamsin Reddy is our new paediatric nurse link.")]
    [InlineData("Miss Tamsin runs the breakfast club.")]
    [InlineData("We climbed Cadair Idris at dawn.")]
    [InlineData("Quillfeather & Sons have sponsored the shirts.")]
    [InlineData("The Fennimore Cup will be presented on Friday.")]
    [InlineData("Idris Davies, the poet of Rhymney, was read aloud in Year 10.")]
    [InlineData("Tamsin Rowe, author of *Kelp*, visits Year 6 on Monday.")]
    [InlineData("Mount Fennimore is a made-up peak in the Year 7 map task.")]
    [InlineData("The Bram Stoker prize for spooky stories is open to all.")]
    [InlineData("Year 12 saw Bram van der Berg play the organ at the minster.")]
    [InlineData("The baby's pram (a Bram 300) is in lost property.")]
    public void Others_of_the_same_name_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL2001", draft));
}
