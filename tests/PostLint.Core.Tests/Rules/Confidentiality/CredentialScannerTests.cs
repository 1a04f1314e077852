using PostLint.Rules.Confidentiality.Credentials;

namespace PostLint.Core.Tests.Rules.Confidentiality;

public sealed class CredentialScannerTests
{
    [Theory]
    [InlineData("password: Conker-2026!", "Conker-2026!")]
    [InlineData("The new password is Conker2026.", "Conker2026")]
    [InlineData("username thornyhist, password Conker-2026!", "Conker-2026!")]
    [InlineData("**Password:** `Conker2026`", "Conker2026")]
    [InlineData("Guest Wi-Fi password: sunshine", "sunshine")]
    [InlineData("The Wi-Fi password is 'sunshine'", "sunshine")]
    [InlineData("The staff wifi password is rhubarb.", "rhubarb")]
    [InlineData("Wi-Fi: ThornGuest / key: Larkspur99", "Larkspur99")]
    [InlineData("Wi-Fi: ThornGuest / Larkspur99", "Larkspur99")]
    [InlineData("Login: thornyhist / Conker-2026!", "Conker-2026!")]
    [InlineData("user: office pass: Conker1!", "Conker1!")]
    [InlineData("The code for the gate is 4471", "4471")]
    [InlineData("the side gate code has changed to 4471#", "4471#")]
    [InlineData("Alarm code 2580, please set it", "2580")]
    [InlineData("use code 4471 at the gate", "4471")]
    [InlineData("4471 is the new door code", "4471")]
    [InlineData("We changed the padlock. The combination is 0-4-7-1.", "0-4-7-1")]
    [InlineData("the code for the keypad is four four seven one", "four four seven one")]
    [InlineData("Staff room door: C1234Z is the code", "C1234Z")]
    [InlineData("Zoom ID 812 3456 7890, passcode 4Xr9Tz", "4Xr9Tz")]
    [InlineData("Passcode: 445566", "445566")]
    [InlineData("The iPad PIN is 2580", "2580")]
    [InlineData("PIN: 4471", "4471")]
    [InlineData("Recovery codes: 1234-5678", "1234-5678")]
    [InlineData("our password for Office365: Conker99", "Conker99")]
    [InlineData("Password\nConker-2026!", "Conker-2026!")]
    [InlineData("my key is ghp_abcDEF123456abcDEF123456abcDEF123456", "ghp_abcDEF123456abcDEF123456abcDEF123456")]
    [InlineData("sk_live_4eC39HqLyjWDarjtT1zdp7dc", "sk_live_4eC39HqLyjWDarjtT1zdp7dc")]
    [InlineData("token AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE")]
    [InlineData("api key: 9f8e7d6c5b4a", "9f8e7d6c5b4a")]
    [InlineData("log on with Thorny2026 as the password", "Thorny2026")]
    [InlineData("SSID: x\nPassword: Larkspur", "Larkspur")]
    public void FindsSecrets(string text, string expected)
    {
        Assert.True(CredentialScanner.TryFind(text, 0, out CredentialMatch match));
        Assert.Equal(expected, text[match.Value.Start..match.Value.End]);
    }

    [Theory]
    [InlineData("Ask the office for the code.")]
    [InlineData("Your password is in the envelope.")]
    [InlineData("The password must be at least 12 characters.")]
    [InlineData("Never use Password123 as your password.")]
    [InlineData("Passwords like Thorny2026 are easy to guess.")]
    [InlineData("A weak password: conker1")]
    [InlineData("This week's phonics password is 'ship'.")]
    [InlineData("Phonics password: ship")]
    [InlineData("The password to the cave? Open sesame!")]
    [InlineData("Spellings: password, passcode, keyhole")]
    [InlineData("Use code SPRING10 at checkout")]
    [InlineData("10% off with the discount password THORNY10")]
    [InlineData("Book with code THORNY24 on the app")]
    [InlineData("Our dress code is smart")]
    [InlineData("Kahoot game PIN: 123456")]
    [InlineData("Course code 4471, room 12")]
    [InlineData("Scan the QR code 2 to 3 times")]
    [InlineData("Reset your password: see the portal")]
    [InlineData("Password: ********")]
    [InlineData("Password: [ask HT]")]
    [InlineData("Password: TBC")]
    [InlineData("Wi-Fi password: available at reception")]
    [InlineData("The Wi-Fi password is displayed in the hall")]
    [InlineData("The key to success is practice")]
    [InlineData("Key stage 2: 60 pupils")]
    [InlineData("Pin 12 photos to the wall")]
    [InlineData("Poppy pins cost 1.50")]
    [InlineData("the agents cracked the code: 471")]
    [InlineData("Login: 8am / 9am")]
    [InlineData("a password-protected page opened in 2026")]
    [InlineData("Use three random words such as CoffeeTrain7Fish for your password.")]
    [InlineData("Code club: 15 places, 3 o'clock")]
    [InlineData("Change your password every 90 days")]
    [InlineData("Class pass 2026")]
    [InlineData("Postcode: TA1 9ZZ")]
    public void IsSilentAboutOthers(string text) => Assert.False(CredentialScanner.TryFind(text, 0, out CredentialMatch match), match.Value.ToString());

    [Theory]
    [InlineData("https://zoom.example/j/81234567890?pwd=Zk9QbW5", "Zk9QbW5")]
    [InlineData("https://files.example/a?x=1&access_token=abc123", "abc123")]
    [InlineData("https://office:Conker2026@intranet.example/", "Conker2026")]
    public void FindsSecretsInLinks(string target, string expected)
    {
        Assert.True(LinkSecretReader.TryRead(target, out PostLint.Text.TextSpan secret));
        Assert.Equal(expected, target[secret.Start..secret.End]);
    }

    [Theory]
    [InlineData("https://thornybrook.example/page?token=2&pwd=")]
    [InlineData("https://thornybrook.example/password?id=4471")]
    [InlineData("mailto:office@thornybrook.example")]
    public void IsSilentAboutOtherLinks(string target) => Assert.False(LinkSecretReader.TryRead(target, out _));
}
