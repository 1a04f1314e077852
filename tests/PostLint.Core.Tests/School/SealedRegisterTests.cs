using System.Text;
using PostLint.School;
using PostLint.School.Sealing;

namespace PostLint.Core.Tests.School;

public sealed class SealedRegisterTests
{
    private static readonly RegisterKey Key = RegisterKey.Create();

    private static readonly RegisterFacts Facts = new()
    {
        SealedOn = new DateOnly(2026, 3, 3),
        Pupils =
        [
            new Person { Id = "p-2", Kind = PersonKind.Pupil, Forenames = ["Józefina", "Jo"], Surname = "Marrowby-Vale", OtherSurnames = ["Thrupp"], Year = "Y5", Class = "5F", Handles = ["@jo_mv"], Groups = ["choir", "year-5"] },
            new Person { Id = "p-1", Kind = PersonKind.Pupil, Forenames = ["Wendeline"], Surname = "" },
        ],
        Consents =
        [
            new Consent { Id = "c-1", Subject = "p-2", Kinds = ConsentKinds.Name | ConsentKinds.Photo, Platforms = ["facebook"], From = new DateOnly(2025, 9, 1), Until = new DateOnly(2026, 8, 31) },
            new Consent { Id = "", Subject = "choir", Kinds = ConsentKinds.Video, WithdrawnOn = new DateOnly(2026, 1, 2) },
        ],
        DoNotPublish = new Dictionary<string, DateOnly?>(StringComparer.Ordinal) { ["p-1"] = null, ["year-3"] = new DateOnly(2027, 7, 1) },
    };

    [Fact]
    public void What_is_sealed_comes_out_again()
    {
        RegisterFacts opened = SealedRegister.Open(SealedRegister.Seal(Facts, Key), Key);
        Assert.Equal(Facts.SealedOn, opened.SealedOn);
        Assert.Equal(Facts.Pupils!.OrderBy(pupil => pupil.Id, StringComparer.Ordinal).Select(Describe), opened.Pupils!.Select(Describe));
        Assert.Equal(Facts.Consents!.Select(Describe).Order(StringComparer.Ordinal), opened.Consents!.Select(Describe).Order(StringComparer.Ordinal));
        Assert.Equal(Facts.DoNotPublish!.OrderBy(bar => bar.Key, StringComparer.Ordinal), opened.DoNotPublish!.OrderBy(bar => bar.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void A_part_that_was_not_given_is_absent_and_not_empty()
    {
        RegisterFacts opened = SealedRegister.Open(SealedRegister.Seal(new RegisterFacts { Consents = [] }, Key), Key);
        Assert.Null(opened.Pupils);
        Assert.Null(opened.DoNotPublish);
        Assert.Null(opened.SealedOn);
        Assert.Empty(opened.Consents!);
    }

    [Fact]
    public void The_order_of_rows_leaves_no_trace()
    {
        RegisterFacts turned = Facts with { Pupils = [.. Facts.Pupils!.Reverse()], Consents = [.. Facts.Consents!.Reverse()] };
        Assert.Equal(RegisterFactsWriter.Write(Facts), RegisterFactsWriter.Write(turned));
    }

    [Fact]
    public void Any_changed_bit_is_noticed()
    {
        byte[] sound = SealedRegister.Seal(Facts, Key);
        IEnumerable<int> places = Enumerable.Range(0, 600).Concat(Enumerable.Range(sound.Length - 40, 40)).Concat(Enumerable.Range(0, 500).Select(i => i * 131));
        foreach (int place in places)
        {
            byte[] changed = [.. sound];
            changed[place] ^= (byte)(1 << (place % 8));
            Assert.Throws<RegisterException>(() => SealedRegister.Open(changed, Key));
        }
    }

    [Fact]
    public void A_cut_or_lengthened_file_is_noticed()
    {
        byte[] sound = SealedRegister.Seal(Facts, Key);
        for (int length = 0; length < 200; length++) Assert.Throws<RegisterException>(() => SealedRegister.Open(sound.AsSpan(0, length), Key));
        Assert.Throws<RegisterException>(() => SealedRegister.Open(sound.AsSpan(0, sound.Length - 1), Key));
        Assert.Throws<RegisterException>(() => SealedRegister.Open([.. sound, 0], Key));
    }

    [Theory]
    [InlineData("another key", "with another key")]
    [InlineData("a changed fact", "changed or damaged")]
    [InlineData("text-mode copy", "changed or damaged")]
    [InlineData("another version", "another version")]
    [InlineData("a CSV file", "no sealed register")]
    public void The_reason_says_what_happened(string what, string reason)
    {
        byte[] bytes = SealedRegister.Seal(Facts, Key);
        if (what == "a changed fact") bytes[100] ^= 1;
        if (what == "text-mode copy") bytes = [.. bytes.Where(b => b != (byte)'\r')];
        if (what == "another version") bytes[9]++;
        if (what == "a CSV file") bytes = Encoding.UTF8.GetBytes("id,subject,kinds\n");
        RegisterException exception = Assert.Throws<RegisterException>(() => SealedRegister.Open(bytes, what == "another key" ? RegisterKey.Create() : Key));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_it_can_be_read_without_the_key()
    {
        byte[] one = SealedRegister.Seal(Facts, Key), other = SealedRegister.Seal(Facts, Key);
        // Short ones, such as an id of three characters, would stand in random bytes by chance once in some hundred runs.
        foreach (string secret in new[] { "Wendeline", "Marrowby", "choir", "facebook", Key.Reveal() })
        {
            Assert.Equal(-1, one.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)));
            Assert.Equal(-1, one.AsSpan().IndexOf(Encoding.Unicode.GetBytes(secret)));
        }

        // A nonce of its own for each: beyond the head, the same facts look different, so that two files do not tell whether anything changed.
        int same = one.Zip(other).Skip(30).Count(pair => pair.First == pair.Second);
        Assert.InRange(same, 0, one.Length / 100);
    }

    [Fact]
    public void The_length_tells_only_roughly_how_many_there_are()
    {
        RegisterFacts Many(int count) => new() { Pupils = [.. Enumerable.Range(0, count).Select(i => new Person { Id = $"p-{i}", Kind = PersonKind.Pupil, Forenames = ["Tansy"], Surname = "Quill" })] };
        Assert.Equal(SealedRegister.Seal(Many(1), Key).Length, SealedRegister.Seal(Many(400), Key).Length);
        Assert.Equal(3000, SealedRegister.Open(SealedRegister.Seal(Many(3000), Key), Key).Pupils!.Count);
    }

    [Fact]
    public void A_key_survives_its_file()
    {
        Assert.Equal(Key.Reveal(), RegisterKey.Parse($"# a comment\r\n\r\n  {Key.Reveal()}  \r\n").Reveal());
        Assert.NotEqual(Key.Reveal(), RegisterKey.Create().Reveal());
    }

    [Theory]
    [InlineData("")]
    [InlineData("correct horse battery staple")]
    [InlineData("plkey1_")]
    [InlineData("plkey1_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("plkey1_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA!")]
    [InlineData("plkey2_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("plkey1_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nplkey1_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_key_is_refused_without_being_repeated(string text)
    {
        RegisterException exception = Assert.Throws<RegisterException>(() => RegisterKey.Parse(text));
        Assert.DoesNotContain("AAAA", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("horse", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_does_not_show_itself() => Assert.Equal("RegisterKey", Key.ToString());

    private static string Describe(Person person) =>
        $"{person.Kind} {person.Id}: {string.Join('|', person.Forenames)} / {person.Surname} / {string.Join('|', person.OtherSurnames)} / {person.Year ?? "-"} / {person.Class ?? "-"} / {string.Join('|', person.Handles)} / {string.Join('|', person.Groups)}";

    private static string Describe(Consent consent) =>
        $"{consent.Id}: {consent.Subject} {consent.Kinds} {string.Join('|', consent.Platforms)} {consent.From} {consent.Until} {consent.WithdrawnOn}";
}
