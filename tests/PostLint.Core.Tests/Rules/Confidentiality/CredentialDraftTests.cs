namespace PostLint.Core.Tests.Rules.Confidentiality;

public sealed class CredentialDraftTests
{
    [Theory]
    [InlineData("Staff room wifi has changed again!! New one is ThornyStaff, password Marmalade-77")]
    [InlineData("Parents collecting late: come to the side gate, press 2580 on the keypad and walk through.")]
    [InlineData("Tonight's governors' meeting is on Zoom. Meeting ID 812 3456 7890, passcode Larkspur7.")]
    [InlineData("Volunteers – the shed padlock is 0451, please lock up after the gardening club.")]
    [InlineData("The alarm code for the weekend lettings is 7731, ring Jory if it goes off.")]
    [InlineData("Class iPads: Apple ID class4f@thornybrook.example / password: Conkers4F")]
    [InlineData("If you've forgotten, the photo gallery password is SportsDay26.")]
    [InlineData("Join: https://zoom.example/j/98765432101?pwd=QmFkSWRlYQ09")]
    [InlineData("Key safe by the boiler house: code C1479Y.")]
    [InlineData("TTRS login for 3B: username tiger12 password jungle88")]
    [InlineData("To get into the building out of hours type in 1066 then hash at the front door.")]
    [InlineData("Facebook page handover: email office@thornybrook.example, pw: Th0rny!Brook")]
    [InlineData("Backup codes for the X account: 4821 9930, 1175 6402")]
    [InlineData("Here's the API key for the weather station: 7f9c2ba4e88f827d616045507605853e")]
    [InlineData("Door code is four seven one one for today only, then we change it.")]
    public void Flags(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL5006", draft));

    [Theory]
    [InlineData("Year 6 cracked the code: 3-1-4 opened the treasure chest!")]
    [InlineData("Use code SUMMER26 for 20% off uniform at the PTA shop.")]
    [InlineData("The phonics password for Squirrels this week is 'night'.")]
    [InlineData("Please do not share your child's password with friends; if it is lost, ask the office to reset it.")]
    [InlineData("E-safety tip: 'password123' and '12345678' are the most used passwords in the world.")]
    [InlineData("A dress code applies: black trousers, white shirt, code of conduct attached.")]
    [InlineData("Wi-Fi is available in the hall; ask at reception for the password.")]
    [InlineData("Our Kahoot is live, game PIN 4471829, join in from home!")]
    [InlineData("Poppies, pins and wristbands from £1 in the office.")]
    [InlineData("Key dates: 14 March disco, 20 March break-up. Key stage 2: 27 March.")]
    [InlineData("The secret to a good crumble? Cold butter, says Year 8.")]
    [InlineData("A good password has at least 12 characters and mixes letters, numbers and symbols.")]
    [InlineData("Gate opens 8.30, door to Reception 8.40, office 01632 960100.")]
    [InlineData("Eventbrite booking: use access via the link, ticket type A1, 250 places.")]
    [InlineData("Coding Club learned that a password like Tr0ub4dor can be cracked in three days.")]
    [InlineData("Enter by the main gate, sign in at reception, and take a badge numbered 1 to 40.")]
    public void StaysSilent(string draft) => Assert.Empty(RuleDraft.Marked("PL5006", draft));
}
