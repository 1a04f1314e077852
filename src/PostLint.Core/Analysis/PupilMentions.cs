using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>
/// Decides which registered names in a post mean pupils. A surname with a forename or an initial is sure by its form; a forename alone
/// is weighed: as an ordinary word, behind a title, before another surname or a place word it means something else.
/// </summary>
internal static class PupilMentions
{
    /// <summary>What one name alone needs. A name that is nothing else has it; a dictionary word needs more than a capital letter.</summary>
    private const double Threshold = 3;

    public static void Find(PostContext context, List<PupilMention> found)
    {
        ReadOnlySpan<PersonMention> mentions = context.Mentions.Span;
        for (int i = 0; i < mentions.Length;)
        {
            int end = i + 1;
            while (end < mentions.Length && mentions[end].FirstWord == mentions[i].FirstWord) end++;
            if (Judge(context, mentions[i..end]) is { } mention) found.Add(mention);
            i = end;
        }
    }

    /// <param name="mentions">Everybody who fits some words.</param>
    private static PupilMention? Judge(PostContext context, ReadOnlySpan<PersonMention> mentions)
    {
        int first = -1;
        bool adult = false;
        for (int i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Person.Kind != PersonKind.Pupil) adult |= mentions[i].Form is NameForm.Full or NameForm.TitleSurname;
            else if (first < 0) first = i;
        }

        if (first < 0) return null;
        PersonMention pupil = mentions[first];
        bool surname = pupil.Form is NameForm.Full or NameForm.SurnameFirst or NameForm.ForenameInitial or NameForm.InitialSurname;
        if (surname && adult) return null;
        var words = new NameSurroundings(context, pupil);
        if (Score(words, pupil, surname, null) < Threshold) return null;
        var evidence = new List<Evidence>(8);
        Score(words, pupil, surname, evidence);
        return new PupilMention(Pupils(mentions), pupil.Form, pupil.FirstWord, pupil.WordCount, evidence);
    }

    private static double Score(in NameSurroundings words, PersonMention pupil, bool surname, List<Evidence>? reasons)
    {
        var sheet = new EvidenceSheet(reasons);
        if (surname) NameEvidence.OfFullForm(words, pupil, ref sheet);
        else if (pupil.Form == NameForm.Initials) sheet.Name("initials of a pupil with the class beside them", 4);
        else if (pupil.IsSureTag) sheet.Name("a name in a hashtag or handle, glued to what is said of people", 4);
        else NameEvidence.OfOneName(words, pupil, ref sheet);
        return sheet.Score;
    }

    private static List<Person> Pupils(ReadOnlySpan<PersonMention> mentions)
    {
        var pupils = new List<Person>(1);
        foreach (PersonMention mention in mentions)
        {
            if (mention.Person.Kind == PersonKind.Pupil) pupils.Add(mention.Person);
        }

        return pupils;
    }
}
