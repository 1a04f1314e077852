using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>A sentence that tells where pupils are while they are there: a group, a place or a way, and words of this moment.</summary>
internal static class LiveWhereabouts
{
    private static readonly uint Group = IdentifyingWords.List.Section("group"), Now = IdentifyingWords.List.Section("now"), SureNow = IdentifyingWords.List.Section("surenow"), Until = IdentifyingWords.List.Section("until"),
        Place = IdentifyingWords.List.Section("place"), Motion = IdentifyingWords.List.Section("motion"), Past = IdentifyingWords.List.Section("past"), AtSchool = IdentifyingWords.List.Section("atschool"), Are = IdentifyingWords.List.Section("are"), Planned = IdentifyingWords.List.Section("planned");

    private static readonly ulong[] OfPlace = [.. "at in on to into onto near by past through from off up down along around inside outside behind under over across aboard round towards under beside opposite between out".Split(' ').Select(word => WordHash.Of(word))];

    /// <param name="present">The sections of <see cref="IdentifyingWords"/> in the sentence.</param>
    public static bool Is(PostContext context, Sentence sentence, uint present)
    {
        bool sure = (present & SureNow) != 0;
        if (!sure && (present & Are) == 0 || (present & (AtSchool | Planned)) != 0 || !sure && (present & Past) != 0) return false;
        if (!sure && (present & Now) == 0 && !HasHour(context.Post, sentence)) return false;
        bool group = (present & Group) != 0 || HasYear(context, sentence) || HasMany(context, sentence);
        return group && ((present & Motion) != 0 || (present & Place) != 0 && IsAtPlace(context.Post, sentence) || NamesPlace(context, sentence)) && !IdentifyingWords.IsTold(context, sentence);
    }

    /// <summary>"Until 2pm", "back at 4.15", "in fifteen minutes".</summary>
    private static bool HasHour(Post post, Sentence sentence)
    {
        int last = post.SentenceOf(Math.Min(post.Words.Count - 1, sentence.EndWord)) is var next && next.Segment == sentence.Segment ? next.EndWord : sentence.EndWord;
        for (int i = sentence.FirstWord; i + 1 < last; i++)
        {
            (uint sections, int end) = IdentifyingWords.List.At(post, i, last);
            if ((sections & Until) == 0) continue;
            if (end < last && post.Prose[post.Words[end].Span] is "about" or "around" or "roughly" or "nearly") end++;
            if (end < last && (post.Words[end].Is(WordFlags.HasDigit) || post.Prose[post.Words[end].Span] is "one" or "half" or "quarter" or "noon" or "midday" or "lunch" or "lunchtime" or "teatime" || YearMarkers.IsNumberWord(post.Words[end].Hash))) return true;
        }

        return false;
    }

    /// <summary>A place behind a word of place: "in the splash park", not "bookings for the village hall quiz".</summary>
    private static bool IsAtPlace(Post post, Sentence sentence)
    {
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            if (!IdentifyingWords.List.Is(post, i, Place)) continue;
            for (int before = i; before >= Math.Max(sentence.FirstWord, i - 4); before--)
            {
                if (Array.IndexOf(OfPlace, post.Words[before].Hash) >= 0) return true;
            }
        }

        return false;
    }

    /// <summary>A year or class itself, not what it owns: "Year 5's project".</summary>
    private static bool HasYear(PostContext context, Sentence sentence)
    {
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            bool last = i + 1 == sentence.EndWord || (context.NameCues.At(i + 1) & NameCues.Year) == NameCues.None;
            if ((context.NameCues.At(i) & NameCues.Year) != NameCues.None && last && !context.Post.Words[i].Is(WordFlags.Possessive)) return true;
        }

        return false;
    }

    private static bool HasMany(PostContext context, Sentence sentence)
    {
        foreach (PersonReference reference in context.People.Starting(sentence.FirstWord, sentence.EndWord))
        {
            if (reference is { IsName: false, Sort: ReferenceSort.Pupil } && !reference.Is(ReferenceTraits.Generic) && reference.Is(ReferenceTraits.Plural)) return true;
        }

        return false;
    }

    /// <summary>A place name inside the sentence behind "in", "at", "on", "to".</summary>
    private static bool NamesPlace(PostContext context, Sentence sentence)
    {
        Post post = context.Post;
        for (int i = sentence.FirstWord + 1; i < sentence.EndWord; i++)
        {
            Word before = post.Words[i - 1];
            if (post.Words[i].Is(WordFlags.Capitalised) && !post.Words[i].StartsPhrase && School.NameTable.Lookup(post.Words[i].Hash).IsPlace && post.Prose[before.Span] is "in" or "at" or "to" or "near" or "from" or "through" or "on" or "around" && !context.SchoolWords.Overlaps(i, i + 1)) return true;
        }

        return false;
    }
}
