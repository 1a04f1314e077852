using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Rules.PersonalData.Formats;
using PostLint.School;
using PostLint.Text;

namespace PostLint.Rules.PersonalData;

/// <summary>Decides whether a mailbox may stand in a post, and reports it with its fixes when not.</summary>
internal static class EmailAddressReport
{
    private const int MaxWindow = 256;

    private const string MailTo = "mailto:";

    private const string NotCleared = "this mailbox is not one that the school has cleared for publication";
    private const string Private = "this makes somebody's own mailbox public";

    /// <summary>A mailbox that stands in the prose as one token.</summary>
    public static void Plain(PostContext context, TextSpan token, Span<char> mailbox)
    {
        int at = context.Post.Prose[token].IndexOfAny('@', '\uFF20');
        TextSpan segment = context.Post.Prose.SegmentAt(token.Start).Span;
        if (at < 0 || !EmailAddressShape.TryFind(context.Post.Prose[segment], token.Start - segment.Start + at, mailbox, out EmailAddressMatch match)) return;
        Report(context, segment.Start, match, mailbox);
    }

    /// <summary>A mailbox whose domain holds a word that only disguised mailboxes need; <paramref name="done"/> is the end of the last one.</summary>
    public static void Disguised(PostContext context, TextSpan word, Span<char> mailbox, ref int done)
    {
        for (int i = 0; i < context.Post.Mailboxes.Count; i++)
        {
            if (context.Post.Mailboxes[i].Contains(word)) return;
        }

        TextSpan segment = context.Post.Prose.SegmentAt(word.Start).Span;
        int start = Math.Max(segment.Start, Math.Min(done, word.Start));
        ReadOnlySpan<char> text = context.Post.Prose[TextSpan.FromBounds(start, segment.End)];
        if (!EmailAddressShape.TryFindBefore(text, word.Start - start, mailbox, out EmailAddressMatch match) || start + match.Span.End < word.End) return;
        done = start + match.Span.End;
        Report(context, start, match, mailbox);
    }

    /// <summary>
    /// Mailboxes whose domain the prose has blotted out as a bare link (<c>bertie.p at mail.example</c>): the file's own text is read instead.
    /// </summary>
    public static void Blotted(PostContext context, Span<char> mailbox)
    {
        Span<char> window = stackalloc char[MaxWindow];
        Prose prose = context.Post.Prose;
        for (int at = 0; prose.Text[at..].IndexOf([Prose.Placeholder, Prose.Placeholder]) is >= 0 and var found;)
        {
            int run = at + found, end = run;
            while (end < prose.Length && prose.Text[end] == Prose.Placeholder) end++;
            at = end;
            int start = Math.Max(prose.SegmentAt(run).Span.Start, end - MaxWindow);
            TextSpan source = context.Source(TextSpan.FromBounds(run, end));
            if (start >= run || source.Length != end - run) continue;
            prose.Text[start..run].CopyTo(window);
            context.Post.Text.Content.AsSpan(source.Start, source.Length).CopyTo(window[(run - start)..]);
            if (EmailAddressShape.TryFindBefore(window[..(end - start)], run - start + 1, mailbox, out EmailAddressMatch match) && start + match.Span.End > run)
                Report(context, start, match, mailbox);
        }
    }

    /// <summary>The target of a <c>mailto:</c> link, or a mailbox in angle brackets; silent when the link's text shows it too.</summary>
    public static void Link(PostContext context, PostLink link, Span<char> mailbox)
    {
        bool scheme = link.Target.StartsWith(MailTo, StringComparison.OrdinalIgnoreCase);
        if (!scheme && (link.Kind != PostLinkKind.Bare || link.Target.Contains(':') || !link.Target.Contains('@'))) return;
        if (!EmailAddressShape.TryParse(link.Target.AsSpan(scheme ? MailTo.Length : 0), mailbox, out EmailAddressMatch match)) return;
        if (context.Post.Prose[link.Text].IndexOfAny('@', '\uFF20') >= 0 || MayStand(context.School, mailbox[..match.Length], match)) return;
        IReadOnlyList<CodeFix> fixes = AllowedContacts.OfficeMailbox(context.School) is { } office
            ? [CodeFix.Suggested("write to the school office instead", new TextChange(link.TargetSpan, scheme ? MailTo + office : office))]
            : [];
        context.Report(link.TargetSpan, Message(match), fixes: fixes);
    }

    private static void Report(PostContext context, int origin, EmailAddressMatch match, Span<char> mailbox)
    {
        if (MayStand(context.School, mailbox[..match.Length], match)) return;
        TextSpan prose = match.Span with { Start = origin + match.Span.Start };
        IReadOnlyList<CodeFix> fixes = context.Replace(prose, "", "take the address out");
        if (AllowedContacts.OfficeMailbox(context.School) is { } office)
            fixes = [.. context.Replace(prose, office, "give the school office's mailbox instead"), .. fixes];
        context.Report(context.Source(prose), Message(match), fixes: fixes);
    }

    private static string Message(EmailAddressMatch match) =>
        match.Domain == MailDomainKind.FreeMail || match.Local == LocalPartKind.Person ? Private : NotCleared;

    /// <summary>Whether a mailbox, given in plain form, is cleared or is a body's and not a person's.</summary>
    private static bool MayStand(SchoolFacts school, ReadOnlySpan<char> mailbox, EmailAddressMatch match)
    {
        if (AllowedContacts.HoldsMailbox(school, mailbox)) return true;
        if (match.Domain == MailDomainKind.FreeMail) return false;
        ReadOnlySpan<char> domain = mailbox[(match.LocalLength + 1)..];
        if (MailDomains.IsOwn(school, domain)) return match.Local == LocalPartKind.Role;
        bool body = match.Domain is MailDomainKind.PublicBody or MailDomainKind.School || SchoolDomains.IsApproved(school, domain);
        if (body) return match.Local == LocalPartKind.Role || match.Local == LocalPartKind.Unknown && match.Domain != MailDomainKind.School;
        return match.Local == LocalPartKind.Role && !school.HasAllowedContacts;
    }
}
