using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Rules.Confidentiality.Credentials;
using PostLint.Text;

namespace PostLint.Rules.Confidentiality;

/// <summary>Where secrets can stand in a post: beside a label, in a link, as a token, in code, comments and metadata. Spans are file offsets.</summary>
internal static class CredentialSources
{
    /// <summary>Shorter words are no tokens.</summary>
    private const int MinTokenLength = 20;

    /// <summary>How many words around a label may hold its secret.</summary>
    private const int FigureReach = 12;

    public static void AddLabelled(PostContext context, ref List<CredentialMatch>? found)
    {
        string text = context.Post.Text.Content;
        foreach (TermMatch term in context.Terms(CredentialWords.Labels))
        {
            uint own = CredentialWords.OfLabelSection(term.Section);
            if ((own & (CredentialWords.Strong | CredentialWords.Recipe)) == 0 && !HasFigures(context.Post, term, own)) continue;
            TextSpan label = context.Source(context.WordSpan(term.FirstWord, term.WordCount));
            uint bits = own | CredentialWords.At(text, label.Start, out _) & ~CredentialWords.Label;
            if (CredentialReader.TryRead(text, label, bits, out CredentialMatch match)) Add(ref found, match);
            if ((bits & CredentialWords.Strong) != 0) CredentialColumn.Find(context.Post, term, ref found);
        }
    }

    /// <summary>
    /// Whether figures, or digits as words, stand so near that a label without a secret of its own ("code", "network", "key in") can have one.
    /// Most "code", "use" and "user" of running text end here.
    /// </summary>
    private static bool HasFigures(Post post, TermMatch term, uint label)
    {
        ReadOnlySpan<Word> words = post.Words.Span;
        bool pressed = (label & CredentialWords.Press) != 0;
        int first = pressed ? term.EndWord : term.FirstWord - FigureReach, end = pressed ? term.EndWord + 1 : term.EndWord + FigureReach;
        words = words[Math.Min(words.Length, Math.Max(0, first))..Math.Min(words.Length, end)];
        foreach (ref readonly Word word in words)
        {
            if (word.Is(WordFlags.HasDigit) || CredentialWords.IsDigitWord(word.Hash)) return true;
        }

        return false;
    }

    public static void AddTokens(Post post, ref List<CredentialMatch>? found)
    {
        ReadOnlySpan<char> prose = post.Prose.Text;
        int done = 0;
        ListView<DigitCluster> clusters = post.DigitClusters;
        for (int cluster = 0; cluster < clusters.Count; cluster++)
        {
            TextSpan span = clusters[cluster].Span;
            if (!IsInsideWord(prose, span) || span.Start < done) continue;
            int start = span.Start, end = span.End;
            while (start > done && !char.IsWhiteSpace(prose[start - 1]) && prose[start - 1] != Prose.Placeholder) start--;
            while (end < prose.Length && !char.IsWhiteSpace(prose[end]) && prose[end] != Prose.Placeholder) end++;
            done = end;
            if (end - start < MinTokenLength) continue;
            for (int i = start; i < end - MinTokenLength; i++)
            {
                if (!TokenReader.TryRead(prose[..end], i, out CredentialMatch match)) continue;
                Add(ref found, match with { Value = post.Prose.ToSource(match.Value) });
                break;
            }
        }
    }

    /// <summary>Whether a letter or an underscore touches the digits; plain numbers are no tokens.</summary>
    private static bool IsInsideWord(ReadOnlySpan<char> prose, TextSpan digits) =>
        digits.Start > 0 && (char.IsAsciiLetter(prose[digits.Start - 1]) || prose[digits.Start - 1] == '_')
        || digits.End < prose.Length && (char.IsAsciiLetter(prose[digits.End]) || prose[digits.End] == '_');

    public static void AddLinks(Post post, ref List<CredentialMatch>? found)
    {
        for (int i = 0; i < post.Links.Count; i++)
        {
            PostLink link = post.Links[i];
            if (!link.Target.AsSpan().ContainsAny('=', '@') && !link.Target.Contains("hook", StringComparison.Ordinal)) continue;
            if (!LinkSecretReader.TryRead(link.Target, out TextSpan secret)) continue;
            bool verbatim = post.Text[link.TargetSpan].SequenceEqual(link.Target);
            Add(ref found, new CredentialMatch(verbatim ? new TextSpan(link.TargetSpan.Start + secret.Start, secret.Length) : link.TargetSpan, CredentialKind.LinkPassword));
        }
    }

    /// <summary>Code and comments are no prose, but they are published.</summary>
    public static void AddHidden(Post post, ref List<CredentialMatch>? found)
    {
        for (int i = 0; i < post.Code.Count; i++) Scan(post.Text.Content, post.Code[i], ref found);
        for (int i = 0; i < post.Comments.Count; i++) Scan(post.Text.Content, post.Comments[i], ref found);
        if (post.FrontMatter.Root is not { } root) return;
        foreach (TextSpan secret in YamlSecrets.Find(root)) Add(ref found, new CredentialMatch(secret, CredentialKind.Password));
    }

    private static void Scan(string text, TextSpan window, ref List<CredentialMatch>? found)
    {
        int position = window.Start;
        while (position < window.End && CredentialScanner.TryFind(text.AsSpan(0, window.End), position, out CredentialMatch match))
        {
            Add(ref found, match);
            position = match.Value.End;
        }
    }

    internal static void Add(ref List<CredentialMatch>? found, CredentialMatch match)
    {
        found ??= [];
        foreach (CredentialMatch known in found)
        {
            if (known.Value.OverlapsWith(match.Value)) return;
        }

        found.Add(match);
    }
}
