using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>Whether an image shows pupils: by what it declares, else by the words beside it.</summary>
internal static class ShownPupils
{
    private static readonly Lexicon Words = ImageWords.List;
    private static readonly int Pupils = Words.Section("pupils"), Years = Words.Section("years"), Work = Words.Section("work"), MadeBy = Words.Section("made by"), Eyes = Words.Section("eyes");

    /// <summary>How many words may stand between a possessive and what is theirs: "Year 5's two clay owls".</summary>
    private const int ReachOfPossessive = 2;

    public static bool Has(PostContext context, ImageReading image)
    {
        if (image.DeclaresNobody) return false;
        foreach (MetadataValue value in image.Image.People)
        {
            if (IsPupil(context.School, value.Text)) return true;
        }

        // Who declares adults alone has looked; only words for pupils beside them say otherwise.
        return !image.IsGraphic && (Says(image, Pupils) && !image.Has(Eyes) || !image.DeclaresSomebody && Says(image, Years));
    }

    /// <summary>Whether words, and no declaration, speak of a year group or of pupils.</summary>
    public static bool AreSaid(ImageReading image) => Says(image, Pupils) && !image.Has(Eyes) || Says(image, Years);

    /// <summary>A pupil on the register, a group of pupils, or words for one.</summary>
    public static bool IsPupil(SchoolFacts school, string id)
    {
        if (school.People.Find(id) is { } person) return person.Kind == PersonKind.Pupil;
        if (school.Groups.ContainsKey(id) || id.StartsWith("year-", StringComparison.OrdinalIgnoreCase) || id.StartsWith("p-", StringComparison.Ordinal)) return true;
        bool found = false;
        ImageWords.Scan(id, (section, _, _, _) => found |= section == Pupils);
        return found;
    }

    /// <summary>Whether words speak of pupils and not of a room or work of theirs: "Year 9 and the relay baton", not "Cakes by Year 5".</summary>
    private static bool Says(ImageReading image, int section)
    {
        bool described = false;
        foreach (ImageCue cue in image.Cues) described |= cue.IsSaid;
        foreach (ImageCue cue in image.Cues)
        {
            // Where words describe the picture, the file's name says no more than when it was.
            if (cue.Section == section && (cue.IsSaid || !described) && !image.IsCovered(cue) && !IsTheirs(image, cue)) return true;
        }

        return false;
    }

    /// <summary>Whether something of the group is meant: "by Year 5" before, or a thing right after.</summary>
    private static bool IsTheirs(ImageReading image, ImageCue group)
    {
        foreach (ImageCue cue in image.Cues)
        {
            if (cue.Text != group.Text) continue;
            if (cue.Section == MadeBy && cue.EndWord == group.FirstWord) return true;
            if (cue.Section == Work && cue.FirstWord >= group.EndWord && cue.FirstWord <= group.EndWord + (group.IsPossessive ? ReachOfPossessive : 0)) return true;
        }

        return false;
    }
}
