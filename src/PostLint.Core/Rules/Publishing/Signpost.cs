using PostLint.Analysis;
using PostLint.Lexicons;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Rules.Publishing;

/// <summary>Whether a reply shows a way out of the public page: a contact, an offer to meet or call, the complaints procedure.</summary>
internal static class Signpost
{
    private static readonly CueList Cues = CueList.Embedded("signposts");
    private static readonly int Offer = Cues.Section("offer"), Verb = Cues.Section("verb"), Target = Cues.Section("target"), Procedure = Cues.Section("procedure");
    private static readonly int Negation = Cues.Section("negation"), Public = Cues.Section("public"), Ask = Cues.Section("ask"), Bygone = Cues.Section("bygone"), Weak = Cues.Section("weak");

    /// <summary>How far a contact verb reaches to whom it contacts, and a negation to what it denies.</summary>
    private const int Reach = 5;

    public static bool IsIn(PostContext context)
    {
        CueMap cues = Cues.Read(context.Post);
        foreach (Sentence sentence in context.Post.Sentences)
        {
            if (Leads(context, cues, sentence)) return true;
        }

        string? configured = context.School.Publishing.ComplaintsSignpost;
        return configured is not null && WordPhrase.TryFind(context.Post.Words, configured, out _, out _) || HasContact(context);
    }

    private static bool Leads(PostContext context, CueMap cues, Sentence sentence)
    {
        int open = cues.Find(Public, sentence.FirstWord, sentence.EndWord);
        // "We cannot discuss it on here, but ..." leads away from the page.
        bool isPublic = open >= 0 && !IsDenied(cues, sentence, open);
        for (int i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            if (cues.Length(i, Procedure) > 0 && !IsDenied(cues, sentence, i)) return true;
            if (isPublic) continue;
            if (cues.Length(i, Offer) > 0 && !IsDenied(cues, sentence, i)) return true;
            if (cues.Length(i, Verb) is > 0 and int length && cues.Has(Target, i + length, Math.Min(i + length + Reach, sentence.EndWord)) && IsAsked(context, cues, sentence, i) && !IsDenied(cues, sentence, i)) return true;
            if (cues.Length(i, Weak) > 0 && cues.Has(Ask, sentence.FirstWord, i) && !IsDenied(cues, sentence, i)) return true;
        }

        return false;
    }

    /// <summary>"Please ring", "ring us" at the start of a clause, "we will call you"; not "we hear that you spoke to the office".</summary>
    private static bool IsAsked(PostContext context, CueMap cues, Sentence sentence, int verb)
    {
        if (verb == sentence.FirstWord || cues.Words[verb].StartsPhrase) return true;
        return cues.Has(Ask, sentence.FirstWord, verb) || context.Post.Prose[cues.Words[verb - 1].Span] is "and" or "or" or "then" or "just" or "do" or "to";
    }

    private static bool IsDenied(CueMap cues, Sentence sentence, int word)
    {
        int from = Math.Max(sentence.FirstWord, word - Reach);
        for (int i = word - 1; i >= from; i--)
        {
            if (cues.Is(i, Negation) || cues.Is(i, Bygone)) return true;
            if (cues.Words[i + 1].Is(WordFlags.HardBreakBefore)) return false;
        }

        return false;
    }

    /// <summary>A mailbox or a number is a way out by itself.</summary>
    private static bool HasContact(PostContext context)
    {
        if (context.Post.Mailboxes.Count > 0) return true;
        foreach (DigitCluster cluster in context.Post.DigitClusters)
        {
            if (cluster.DigitCount is >= 10 and <= 13) return true;
        }

        foreach (PostLink link in context.Post.Links)
        {
            if (link.Target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || link.Target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) return true;
            if (link.Target.Contains("complain", StringComparison.OrdinalIgnoreCase) || link.Target.Contains("contact", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
