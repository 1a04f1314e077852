using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.Posts;

namespace PostLint.Core.Tests.Analysis;

/// <summary>The model of speech acts as the lint reads it: what it hears in sentences that are in no training file.</summary>
public class SpeechActTests
{
    [Theory]
    [InlineData("Nobody answers our emails and we are sick of being ignored by the office.", "The office answers emails until four o'clock.", SpeechAct.Complaint)]
    [InlineData("Buy my handmade candles, message me for prices and free delivery.", "We made candles in science club.", SpeechAct.PersonalGain)]
    [InlineData("The safeguarding lead has referred the boy to social services after what he disclosed.", "Our safeguarding lead is in the office every day.", SpeechAct.Casework)]
    public void An_act_sounds_more_like_itself_than_its_subject_does(string does, string doesNot, SpeechAct act) => Assert.True(Score(does, act) > Score(doesNot, act));

    [Fact]
    public void Names_do_not_count()
    {
        Assert.Equal(Score("We met Imogen at the fair.", SpeechAct.Derogation), Score("We met Tobias at the fair.", SpeechAct.Derogation));
    }

    [Fact]
    public void A_sentence_of_any_length_is_scored()
    {
        string words = string.Concat(Enumerable.Repeat("useless ", 5000));
        Assert.True(float.IsFinite(Score(words, SpeechAct.Derogation)));
    }

    private static float Score(string text, SpeechAct act)
    {
        Post post = PostViews.Of(text).Post;
        var scores = new SpeechActScores();
        scores.Read(post);
        return scores.Of(0, act);
    }
}
