namespace PostLint.Core.Tests.Rules.PersonalData;

public sealed class OfficialIdentifierDraftTests
{
    [Theory]
    [InlineData("Whoever left a grey Nissan across the keep-clear again: KX19 ZZA, we have told the council.")]
    [InlineData("URGENT – Would the driver of ya70 xlp please return to their car, lights left on!")]
    [InlineData("Found on the field: a driving licence, FENNI803048IF9AB. It's in the office safe.")]
    [InlineData("Please send the deposit to Miss Crake's account, 20-00-00, 55779911, ref PANTO.")]
    [InlineData("Handed in: debit card ending... well the whole thing is 4000 0566 5566 5556, come and get it")]
    [InlineData("Our supply teacher's national insurance no is AB 12 34 56 C could payroll sort it pls")]
    [InlineData("For exam access I need your ULN. Example: Tamsin's is 9276308686.")]
    [InlineData("Kids health questionnaire says NHS no. 485 777 3456 but no name on it - whose is it?")]
    [InlineData("Lost: passport no 533401372 somewhere between the coach and the hostel.")]
    [InlineData("Transfer list: D. Oakhanger, former UPN R803200499012, now with us.")]
    [InlineData("Raffle winners: ticket 0417 Dulcie Marrowby, ticket 0388 Kerensa Dobbie.")]
    [InlineData("Candidate no. 0147 Wilf Thistlewood, please see the exams officer")]
    [InlineData("Abandoned moped by the bike shed, reg number R482 KPF, does anyone know the owner?")]
    [InlineData("Pay by bank: IBAN GB33BUKB20201555555555, please put your child's initials.")]
    [InlineData("Idris has left his bus pass number 63359700123456 card on the 47!")]
    public void Flags(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL1005", draft));

    [Theory]
    [InlineData("Charity Number 1091234 | Company Number 07654321 | Registered in England")]
    [InlineData("Our Ofsted URN is 140521 and our DfE number 880/4012.")]
    [InlineData("Ordered: 30 copies of ISBN 9781408855652 and 30 of 1408855658.")]
    [InlineData("AQA paper 8700/2 is on Thursday; Edexcel 1MA1/3H the week after.")]
    [InlineData("Order ref QQ123456C has arrived at last (glue sticks!)")]
    [InlineData("Vacancy reference TA21 XYZ: teaching assistant, closes Friday.")]
    [InlineData("Our minibus (KX19 ZZB) is off the road so netball is by coach.")]
    [InlineData("We walked 999 000 0123 steps? No: 9,990 each, 123 of us.")]
    [InlineData("Call the NHS on 111, or ring the surgery on 01632 960777.")]
    [InlineData("Donate to the school fund, sort code 08-99-99, account 66374958. Every penny helps the garden.")]
    [InlineData("Set GG21 MFL moves to room LB14 and YR11 PE to the hall.")]
    [InlineData("Year 4 counted 1234567890 grains of rice. Nearly.")]
    [InlineData("Tickets 10am at the office, £3.50 each, 250 left.")]
    [InlineData("Results: 4-1, 2-2, 0-3, 10-9. Season 2024-25: won 12, lost 04.")]
    [InlineData("The library barcode is 4000056655665556 - scan it, don't type it.")]
    [InlineData("GCSE results 2025: 78% grades 9-4, 31 candidates with 8 or more.")]
    public void StaysSilent(string draft) => Assert.Empty(RuleDraft.Marked("PL1005", draft));
}
