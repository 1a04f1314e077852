using PostLint.Text;

namespace PostLint.Core.Tests.Text;

/// <summary>The masks say of every character what a look at it alone says, wherever the look starts and the text ends.</summary>
public sealed class CharacterMasksTests
{
    private const string Alphabet = "aZ09 .,'`-_#@\u00e9\u2019\u00a0\uff21\u4e00\u0000\u007f\u0080\ud83d\ude00";

    [Fact]
    public void Masks_are_those_of_the_single_characters()
    {
        var random = new Random(20260303);
        for (int round = 0; round < 400; round++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(0, 200)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            int start = random.Next(0, text.Length + 1);
            var masks = new CharacterMasks();
            masks.Read(text, start);
            for (int i = 0; i < CharacterMasks.Width; i++)
            {
                char c = start + i < text.Length ? text[start + i] : '\0';
                Assert.Equal(char.IsAsciiLetterOrDigit(c), Has(masks.Plain, i));
                Assert.Equal(c is '\'' or '`' or >= (char)128, Has(masks.Special, i));
                Assert.Equal(char.IsAsciiLetterUpper(c), Has(masks.Uppers, i));
                Assert.Equal(char.IsAsciiDigit(c), Has(masks.Digits, i));
            }
        }
    }

    private static bool Has(ulong mask, int bit) => (mask >> bit & 1) != 0;
}
