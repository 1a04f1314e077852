using PostLint.Posts;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>What speaks for an adult: a title, a role, a visit, a byline, news of staff.</summary>
internal static class AdultEvidence
{
    private static readonly ulong[] Copulas = [WordHash.Of("is"), WordHash.Of("was"), WordHash.Of("has"), WordHash.Of("our")];

    private static readonly ulong My = WordHash.Of("my"), From = WordHash.Of("from"), The = WordHash.Of("the"), Our = WordHash.Of("our");

    private static readonly ulong With = WordHash.Of("with");

    private static readonly ulong And = WordHash.Of("and");

    private static readonly ulong[] Sessions = [.. "workshop workshops masterclass session sessions surgery clinic talk lecture tutorial".Split(' ').Select(word => WordHash.Of(word))];

    private static readonly ulong[] Bodies = [.. "guild society museum charity trust council university hospital gallery bank garage bakery shop company firm brewery institute observatory nhs rnli army navy police brigade farm allotments allotment hospice zoo newspaper radio studio agency association".Split(' ').Select(word => WordHash.Of(word))];

    private static readonly ulong[] Rooms = [.. "room hall library studio gym office hub foyer canteen kitchen monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays noon".Split(' ').Select(word => WordHash.Of(word))];

    private static readonly ulong[] Times = [WordHash.Of("on"), WordHash.Of("at"), WordHash.Of("every")];

    public static void Weigh(PostContext context, NameCandidate name, in CandidateSurroundings around, Ties ties, ref EvidenceSheet sheet)
    {
        bool tied = ties.Year;
        if (IsTitled(around)) sheet.Not("a title before it", 9);
        if (ties.Holds && !around.HasBefore(NameCues.AdultFamily, 4)) return;
        if (around.HasApposition(NameCues.Role) || IsEnclosed(around) && around.HasBefore(NameCues.Role | NameCues.Profession, 4) && !around.HasBefore(NameCues.Year | NameCues.PupilRole | NameCues.Pupil, 5)) sheet.LeadNot("an adult's role before it", 6);
        else if (RoleAfter(around, NameCues.Role)) sheet.Not("an adult's role after it", 6);
        else if (around.HasNear(NameCues.Role)) sheet.Not("an adult's role near by", ties.Acts || ties.Related ? 0.75 : 1.25);
        else if (around.Segment.Kind == ProseSegmentKind.TableCell && around.Weight(NameCues.Role) > 0) sheet.Not("a table of roles", 5);
        if (around.HasApposition(NameCues.Profession) && (around.HasBefore(NameCues.Year, 3) || tied)) sheet.LeadFor("a pupil's talent before it", 3);
        else if (around.HasJoinedBefore(NameCues.Profession)) sheet.LeadNot("a profession before it", name.ShowsSurname ? 6 : 4.5);
        else if (RoleAfter(around, NameCues.Profession)) sheet.Not("a profession after it", 4);
        else if (around.HasNear(NameCues.Profession)) sheet.Not("a profession near by", 1);
        if (around.After is { StartsPhrase: true } && around.HasAfter(NameCues.AdultFamily, 2) && !around.LastWord.Is(WordFlags.Possessive)) sheet.Not("a word for a parent after it", 6);
        if (around.After is { StartsPhrase: false } from && from.Hash == From && !tied && around.HasAfter(NameCues.NotName | NameCues.Suffix, 4) && !around.HasAfter(NameCues.Year, 4)) sheet.LeadNot("sent by a firm or a club", 4);
        if ((around.HasJoinedBefore(NameCues.AdultFamily) || IsOwnRelative(around)) && !ties.Related) sheet.LeadNot("a word for a parent before it", 6);
        if (around.HasBefore(NameCues.Visitor, 2) && !around.HasBefore(NameCues.Greeting) || around.HasAfter(NameCues.VisitorAfter, 3)) sheet.LeadNot("a visit or an organiser beside it", tied ? 1 : 4);
        else if (around.HasNear(NameCues.Visitor)) sheet.Not("a visit or an organiser near by", 0.5);
        // "Thanks to Kofi's mum" names a pupil.
        bool owns = around.LastWord.Is(WordFlags.Possessive) && around.HasAfter(NameCues.Work, 2);
        if (around.HasBefore(NameCues.Thanks, 2) && !tied && !owns && !ties.Related) sheet.LeadNot("thanks before it", around.LastWord.Is(WordFlags.Possessive) ? 0.75 : 1.5);
        if (!tied && around.Before is { } with && with.Hash == With && around.After is { StartsPhrase: false } when && Array.IndexOf(Times, when.Hash) >= 0) sheet.LeadNot("a lesson with somebody at a time", 3);
        if (!tied && around.OpensWith(NameCues.AdultBody)) sheet.LeadNot("a row of adults", 3.5);
        if (!tied && (name.ShowsSurname || !ties.Acts) && around.OpensWith(NameCues.Role) && !around.OpensWith(NameCues.PupilRole | NameCues.AdultBody | NameCues.Office)) sheet.LeadNot("a role opens the line", 2.5);
        if (!tied && !ties.Related && around.Weight(NameCues.Guest) >= 0.6 && !around.HasNear(NameCues.Year | NameCues.Pupil, 3)) sheet.Not("a guest's visit", 3);
        if (!tied && IsHost(name, around)) sheet.LeadNot("who holds a lesson or a surgery", 3);
        if (around.LastWord.Is(WordFlags.Possessive) && HoldsSession(name, around)) sheet.Not("who holds a workshop", 4);
        if (!tied && IsFrom(name, around)) sheet.LeadNot("somebody from outside", 3);
        if (around.HasBefore(NameCues.Contact, 1) && !ties.Related) sheet.LeadNot("somebody to contact", 4);
        if (around.HasBefore(NameCues.Byline, 4) && !NameLabels.OpensCaption(name, around) || around.Weight(NameCues.Byline) > 0 && around.FillsSegment || around.Segment.Key is { } key && (key.EndsWith("credit", StringComparison.Ordinal) || key == "author"))
            sheet.LeadNot("a byline, credit or signature", tied ? 1.5 : 6);
        if (around.Weight(NameCues.StaffNews) is >= 0.6 and var news) sheet.Not("news of staff", news >= 0.7 && !ties.Acts ? 3.5 : 1.25);
        WeighLeave(around, ref sheet);
        if (around.Weight(NameCues.Former) >= 0.6) sheet.Not("a former pupil", 4.5);
        if (around.HasBefore(NameCues.ChildFamily, 2) && HasMine(around, context)) sheet.Not("the author's own family", 7);
        if (!tied && IsSignature(context, name, around)) sheet.Not("a name at the end of the post", 3);
        if (IsAuthor(context, name)) sheet.Not("the post's author", 9);
    }

    /// <summary>A farewell alone may be to either; "since Nursery", "with her family" make it a child's, years of service and work an adult's.</summary>
    private static void WeighLeave(in CandidateSurroundings around, ref EvidenceSheet sheet)
    {
        bool farewell = around.HasBefore(NameCues.Farewell, 4);
        if (!farewell && !around.HasAfter(NameCues.Leaver, CueWindow.Width) || around.Weight(NameCues.StaffNews) > 0 || around.HasInSentence(NameCues.Role | NameCues.Profession | NameCues.AdultFamily)) return;
        if (around.HasAfter(NameCues.Leaver, CueWindow.Width) || farewell && around.HasInSentence(NameCues.Leaver)) sheet.DirectFor("a child who leaves", farewell ? 2.5 : 1.5);
        else sheet.Not("a farewell", 2);
    }

    /// <summary>"The Lord Mayor of Netherwick, Priscilla Dunn, opened": the name stands between commas.</summary>
    private static bool IsEnclosed(in CandidateSurroundings around) => around.GapBefore is ", " && around.After is { StartsPhrase: true };

    /// <summary>A title right before it; "captain" and the like in small letters are a pupil's role.</summary>
    private static bool IsTitled(in CandidateSurroundings around)
    {
        if (around.Before is not { } before || !around.HasBefore(NameCues.Title) || !IsSurnameBehindTitle(around, before) && around.HasBefore(NameCues.PupilRole | NameCues.Pupil) && (!before.Is(WordFlags.SentenceStart) || around.Weight(NameCues.Praise | NameCues.Year) > 0)) return false;
        return !around.Word.Is(WordFlags.HardBreakBefore) && (before.Is(WordFlags.Capitalised) || !around.HasBefore(NameCues.Pupil))
            && (!around.Word.StartsPhrase || around.Post.Prose.Text[before.End] == '.');
    }

    /// <summary>"Captain Smith", not "Captain Jess".</summary>
    private static bool IsSurnameBehindTitle(in CandidateSurroundings around, Word before) =>
        before.Is(WordFlags.Capitalised) && !before.Is(WordFlags.SentenceStart) && !around.Word.StartsPhrase && NameTable.Lookup(around.Word.Hash) is { IsSurname: true } facts && (facts.Commonness <= 2 || facts.IsWord);

    /// <summary>"Sarah Jones, our new caretaker", "Sarah Jones is our caretaker", "Sarah Jones (caretaker)".</summary>
    private static bool RoleAfter(in CandidateSurroundings around, NameCues role) =>
        around.HasJoinedAfter(role) || around.After is { } after && (after.StartsPhrase || after.Hash == The || Array.IndexOf(Copulas, after.Hash) >= 0) && around.HasAfter(role, 5) && !(after.StartsPhrase && around.HasAfter(NameCues.Deed | NameCues.Speech, 1)) && !around.HasAfter(NameCues.Year | NameCues.Pupil, 2);

    /// <summary>"My grandfather, Arthur, who left school at twelve".</summary>
    private static bool IsOwnRelative(in CandidateSurroundings around) =>
        around.GapBefore is ", " && around.HasBefore(NameCues.AdultFamily) && around.WordBefore(2) is { } owner && (owner.Hash == My || owner.Hash == Our);

    /// <summary>"Coding with Sanjay from Code Barn", "Dean Attwater from the canoe club": not of a class, a house or a place of birth.</summary>
    private static bool IsFrom(NameCandidate name, in CandidateSurroundings around)
    {
        if (around.After is not { StartsPhrase: false } from || from.Hash != From || around.HasAfter(NameCues.Year | NameCues.Pupil | NameCues.PupilRole | NameCues.Emblem, 4)) return false;
        for (int i = name.EndWord + 1; i < Math.Min(around.SentenceWords.End, name.EndWord + 5) && !around.Post.Words[i].StartsPhrase; i++)
        {
            if (Array.IndexOf(Bodies, around.Post.Words[i].Hash) >= 0) return true;
        }

        if (around.Before is not { StartsPhrase: false } with || with.Hash != With) return false;
        int place = name.EndWord + 1;
        return place < around.SentenceWords.End && (around.Post.Words[place].Is(WordFlags.Capitalised) && !NameTable.Lookup(around.Post.Words[place].Hash).IsPlace || around.Post.Words[place].Hash == The);
    }

    /// <summary>"Lunch is in room 9 with Mandy.", "Tuesday at 6 with Lesley Munt.": nobody does anything in the sentence, and it ends with who is there.</summary>
    private static bool IsHost(NameCandidate name, in CandidateSurroundings around)
    {
        if (around.Before is not { StartsPhrase: false } with || with.Hash != With || around.Word.StartsPhrase || around.HasBefore(NameCues.Deed | NameCues.Praise | NameCues.Greeting | NameCues.Pronoun | NameCues.PupilRole, CueWindow.Width)) return false;
        if (around.After is { } after && Array.IndexOf(Times, after.Hash) < 0 && after.Hash != And) return false;
        bool placed = false;
        for (int i = around.SentenceWords.First; i < name.FirstWord - 1; i++)
        {
            Word word = around.Post.Words[i];
            if (!word.Is(WordFlags.Capitalised) && around.Post.Prose[word.Span].EndsWith("ed")) return false;
            placed |= word.Is(WordFlags.HasDigit) && (around.Cues(i) & NameCues.Year) == NameCues.None || Array.IndexOf(Rooms, word.Hash) >= 0;
        }

        return placed;
    }

    /// <summary>"Ruth's dance workshop".</summary>
    private static bool HoldsSession(NameCandidate name, in CandidateSurroundings around)
    {
        for (int i = name.EndWord; i < Math.Min(around.SentenceWords.End, name.EndWord + 3) && !around.Post.Words[i].StartsPhrase; i++)
        {
            if (Array.IndexOf(Sessions, around.Post.Words[i].Hash) >= 0) return true;
        }

        return false;
    }

    private static bool HasMine(in CandidateSurroundings around, PostContext context)
    {
        int first = context.Post.WordAt(around.Word.Start);
        for (int i = Math.Max(0, first - 4); i < first; i++)
        {
            if (context.Post.Words[i].Hash == My || context.Authorship.IsPersonal && context.Post.Words[i].Hash == Our) return true;
        }

        return false;
    }

    /// <summary>The last line of a post with nothing but a name.</summary>
    private static bool IsSignature(PostContext context, NameCandidate name, in CandidateSurroundings around)
    {
        int after = context.Post.Words.Count - name.EndWord;
        if (name.FirstWord > 0 && context.Post.Words[name.FirstWord - 1].Is(WordFlags.Number)) return false;
        return after <= 3 && around.Segment.Kind == ProseSegmentKind.Paragraph && name.FirstWord > 8 && around.Word.Is(WordFlags.SentenceStart | WordFlags.LineBreakBefore)
            && !around.HasAfter(NameCues.Year | NameCues.Praise, 3);
    }

    private static bool IsAuthor(PostContext context, NameCandidate name)
    {
        if (context.Post.Metadata.Author is not { Length: > 0 } author) return false;
        var words = new WordScanner(author);
        while (words.MoveNext())
        {
            if (words.Hash == context.Post.Words[name.FirstWord].Hash && words.Length > 2) return true;
        }

        return false;
    }
}
