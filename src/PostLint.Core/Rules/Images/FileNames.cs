using PostLint.Analysis;
using PostLint.Analysis.Images;
using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.Images;

/// <summary>Names of pupils in texts that are no prose: files' names, which become part of a public address, and texts inside files.</summary>
internal static class FileNames
{
    private const string InTheName = "a pupil's name stands in the name of a file, which becomes part of its public address";

    public static void Check(PostContext context)
    {
        foreach (PostImage image in context.Post.Images)
        {
            TextSpan place = image.SourceSpan.IsEmpty ? image.Span : image.SourceSpan;
            CheckName(context, image.Source, place);
        }

        // The draft's own name and its slug are published too.
        CheckName(context, context.Post.Path[(context.Post.Path.LastIndexOf('/') + 1)..], default);
        foreach (string key in (ReadOnlySpan<string>)["slug", "permalink"])
        {
            if (context.Post.Metadata.Text(key) is { } text) CheckName(context, text, context.Post.Metadata.Place(key));
        }
    }

    /// <summary>Whether a text names a pupil who may not be named here.</summary>
    /// <param name="context">The post.</param>
    /// <param name="text">The text.</param>
    /// <param name="isNameField">Whether it is a field for a person's name.</param>
    /// <param name="isSure">Whether the surname stands there too.</param>
    public static bool NamesPupil(PostContext context, string text, bool isNameField, out bool isSure)
    {
        isSure = false;
        foreach ((List<Person> pupils, NameForm form) in TextNames.Find(text, context.School.People.Names, isNameField))
        {
            if (pupils.TrueForAll(pupil => MayBeNamed(context, pupil, form))) continue;
            isSure = form is not (NameForm.Forename or NameForm.Nickname);
            return true;
        }

        return false;
    }

    /// <summary>Whether a person tag names nobody on the registers.</summary>
    public static bool IsStranger(PostContext context, string name)
    {
        if (!name.Contains(' ', StringComparison.Ordinal)) return false;
        PersonName parts = PersonName.Parse(name);
        return !context.School.People.All.Any(person => string.Equals(person.Surname, parts.Surname, StringComparison.OrdinalIgnoreCase) && person.Surname.Length > 0);
    }

    private static void CheckName(PostContext context, string source, TextSpan place)
    {
        // A folder is part of the address too.
        (string folder, string words) = FileWords.Of(source);
        if (words.Length > 0 && NamesPupil(context, words, isNameField: false, out bool sure) || folder.Length > 0 && NamesPupil(context, folder, isNameField: false, out sure) && sure)
            context.Report(place, InTheName, atMost: sure ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, confidence: sure ? 1 : 0.6);
    }

    private static bool MayBeNamed(PostContext context, Person pupil, NameForm form)
    {
        if (context.Authorship.IsPersonal && context.Authorship.Author == pupil) return true;
        bool surname = form is not (NameForm.Forename or NameForm.Nickname or NameForm.ForenameInitial);
        return ConsentCheck.ForName(context.School, pupil, surname, context.Post.Metadata.Platform, context.PublishDay) == ConsentState.Granted;
    }
}
