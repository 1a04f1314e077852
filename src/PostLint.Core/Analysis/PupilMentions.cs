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
        ListView<PersonMention> mentions = context.Mentions;
        for (int i = 0; i < mentions.Count;)
        {
            int end = i + 1;
            while (end < mentions.Count && mentions[end].FirstWord == mentions[i].FirstWord) end++;
            if (Judge(context, mentions, i, end) is { } mention) found.Add(mention);
            i = end;
        }
    }

    private static PupilMention? Judge(PostContext context, ListView<PersonMention> mentions, int start, int end)
    {
        var pupils = new List<PersonMention>(1);
        bool adult = false;
        for (int i = start; i < end; i++)
        {
            if (mentions[i].Person.Kind == PersonKind.Pupil) pupils.Add(mentions[i]);
            else adult |= mentions[i].Form is NameForm.Full or NameForm.TitleSurname;
        }

        if (pupils.Count == 0) return null;
        PersonMention first = pupils[0];
        bool surname = first.Form is NameForm.Full or NameForm.SurnameFirst or NameForm.ForenameInitial or NameForm.InitialSurname;
        if (surname && adult) return null;
        IReadOnlyList<Evidence> evidence = surname ? NameEvidence.OfFullForm(context, first) : NameEvidence.OfOneName(context, first);
        var mention = new PupilMention([.. pupils.Select(pupil => pupil.Person).Distinct()], first.Form, first.FirstWord, first.WordCount, evidence);
        return mention.Score >= Threshold ? mention : null;
    }
}
