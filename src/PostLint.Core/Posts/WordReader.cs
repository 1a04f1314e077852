using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PostLint.Text;

namespace PostLint.Posts;

/// <summary>Cuts prose into words and sentences in one pass; what stands between two words becomes flags of the second.</summary>
internal ref struct WordReader(Post post)
{
    /// <summary>More words without a stop are no sentence; what looks around in a sentence for each of its words would otherwise be quadratic in them.</summary>
    private const int LongestSentence = 300;

    private readonly Prose prose = post.Prose;
    private readonly List<Word> words = post.WordList;
    private readonly List<Sentence> sentences = post.SentenceList;
    private readonly List<TextSpan> mailboxes = post.MailboxList;
    private readonly ReadOnlySpan<char> text = post.Prose.Text;
    private int sentenceStart;
    private int mailbox;
    private int nextMailbox = post.MailboxList.Count > 0 ? post.MailboxList[0].Start : int.MaxValue;
    private int sentenceWord;

    /// <summary>The list's own memory, written without a call per word.</summary>
    private Span<Word> room = CollectionsMarshal.AsSpan(post.WordList);
    private int count;

    /// <summary>What the code units from <see cref="window"/> on are.</summary>
    private CharacterMasks masks;
    private int window = -CharacterMasks.Width;

    public void Read()
    {
        for (int i = 0; i < prose.Segments.Count; i++) ReadSegment(i, prose.Segments[i]);
        CollectionsMarshal.SetCount(words, count);
    }

    /// <summary>By its parts: a word put together on the stack is read back before it is all written, which stalls.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(int start, int length, ulong hash, WordFlags flags)
    {
        if (count == room.Length) Grow();
        if ((flags & WordFlags.HasDigit) != WordFlags.None) NoteDigits();
        room[count++] = new Word(start, length, hash, flags);
    }

    private readonly void NoteDigits() => post.DigitWordList.Add(count);

    private void Grow()
    {
        CollectionsMarshal.SetCount(words, Math.Max(256, count * 2));
        room = CollectionsMarshal.AsSpan(words);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadSegment(int index, ProseSegment segment)
    {
        int position = segment.Span.Start, limit = segment.Span.End;
        (sentenceStart, sentenceWord) = (position, count);
        for (bool first = true; ; first = false)
        {
            WordFlags gap = WordFlags.None;
            int start = position + 1;
            bool nextDoor = !first && start < limit && count - sentenceWord < LongestSentence && (uint)(start - window) < CharacterMasks.Width && (masks.Plain >> (start - window) & 1) != 0 && text[position] == ' ';
            if (!nextDoor)
            {
                start = NextStart(position, limit);
                if (start >= limit) break;
                gap = Gap(position, start, !first, index) | (first ? WordFlags.HardBreakBefore | WordFlags.SentenceStart : WordFlags.None);
            }

            if (start >= nextMailbox) gap |= InMailbox(start);
            int end = TryAdd(start, limit, gap);
            position = end > 0 ? end : AddLong(start, limit, gap);
        }

        Close(limit, index);
    }

    /// <summary>The first character of a word at or after a place; the limit or more when there is none.</summary>
    private int NextStart(int from, int limit)
    {
        while (from < limit)
        {
            if ((uint)(from - window) >= CharacterMasks.Width) Look(from);
            ulong rest = (masks.Plain | masks.Special) >> (from - window);
            if (rest == 0)
            {
                from = window + CharacterMasks.Width;
                continue;
            }

            from += BitOperations.TrailingZeroCount(rest);
            if ((masks.Plain >> (from - window) & 1) != 0 || WordScanner.IsWordChar(text[from])) return from;
            from++;
        }

        return from;
    }

    private void Look(int at)
    {
        window = at;
        masks.Read(text, at);
    }

    /// <summary>Adds a word of few ASCII letters and digits, as nearly all are, and returns its end; 0 for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int TryAdd(int start, int limit, WordFlags flags)
    {
        int offset = start - window, length = BitOperations.TrailingZeroCount(~(masks.Plain >> offset));
        if (offset + length >= CharacterMasks.Width)
        {
            Look(start);
            (offset, length) = (0, BitOperations.TrailingZeroCount(~masks.Plain));
        }

        if (length is 0 or > ShortWord.MaxLength || start + ShortWord.Width > text.Length) return 0;
        if (start + length >= limit) length = limit - start;
        else if ((masks.Special >> (offset + length) & 1) != 0) return 0;
        uint own = (1u << length) - 1, uppers = (uint)(masks.Uppers >> offset) & own, digits = (uint)(masks.Digits >> offset) & own;
        // The first letter's bit is the flag's own.
        flags |= (WordFlags)(uppers & 1);
        if (digits != 0) flags |= digits == own ? WordFlags.HasDigit | WordFlags.Number : WordFlags.HasDigit;
        if ((uppers & (uppers - 1)) != 0 && (uppers | digits) == own) flags |= WordFlags.AllCaps;
        bool splits = (flags & WordFlags.InHashtag) != WordFlags.None && uppers != 0 && (uppers | digits) != own;
        if (splits) AddHashtagWords(start, length, flags);
        else Append(start, length, ShortWord.HashOf(text, start, length), flags);
        return start + length;
    }

    private int AddLong(int start, int limit, WordFlags flags)
    {
        var scanner = new WordScanner(text, start, limit);
        scanner.MoveNext();
        if (scanner.UpperCount > 0)
        {
            if (char.IsUpper(text[start])) flags |= WordFlags.Capitalised;
            if (scanner.UpperCount > 1 && scanner.LowerCount == 0) flags |= WordFlags.AllCaps;
        }

        if (scanner.DigitCount > 0) flags |= scanner.UpperCount + scanner.LowerCount == 0 ? WordFlags.HasDigit | WordFlags.Number : WordFlags.HasDigit;
        if (scanner.Possessive) flags |= WordFlags.Possessive;
        if (scanner.Disguised) flags |= WordFlags.Disguised;
        bool splits = (flags & WordFlags.InHashtag) != WordFlags.None && scanner.UpperCount > 0 && scanner.LowerCount > 0;
        if (splits) AddHashtagWords(start, scanner.Length, flags);
        else Append(start, scanner.Length, scanner.Hash, flags);
        return scanner.Next;
    }

    /// <summary>The flag of a word that starts in or behind the next mailbox.</summary>
    private WordFlags InMailbox(int start)
    {
        while (mailbox < mailboxes.Count && mailboxes[mailbox].End <= start) mailbox++;
        nextMailbox = mailbox < mailboxes.Count ? mailboxes[mailbox].Start : int.MaxValue;
        return start >= nextMailbox ? WordFlags.InAddress : WordFlags.None;
    }

    /// <summary>Splits <c>WellDonePriya</c> before each capital that follows or precedes a small letter, and between letters and digits.</summary>
    private void AddHashtagWords(int start, int length, WordFlags flags)
    {
        int from = start;
        for (int i = start + 1; i <= start + length; i++)
        {
            if (i < start + length && !CamelCase.StartsPart(text[..(start + length)], i)) continue;
            var piece = text[from..i];
            bool number = Folding.IsDigit(piece[0]);
            WordFlags own = flags & ~(WordFlags.Capitalised | WordFlags.AllCaps | WordFlags.HasDigit | WordFlags.Number);
            if (number) own |= WordFlags.HasDigit | WordFlags.Number;
            else if (char.IsUpper(piece[0])) own |= WordFlags.Capitalised;
            Append(from, i - from, WordHash.Of(piece), own);
            flags &= ~(WordFlags.HardBreakBefore | WordFlags.SoftBreakBefore | WordFlags.SentenceStart | WordFlags.LineBreakBefore);
            from = i;
        }
    }

    /// <summary>What the characters between two words mean for the second.</summary>
    private WordFlags Gap(int start, int end, bool afterWord, int segment)
    {
        WordFlags flags = WordFlags.None;
        bool spaceSeen = false, markSeen = false, stop = false;
        int sentenceEnd = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            switch (c)
            {
                case ' ' or '\t' or '\u00A0' or '\u202F' or '\u2009' or '_':
                    if (stop) sentenceEnd = i;
                    spaceSeen = true;
                    break;
                case '\n' or '\r':
                    if (stop) sentenceEnd = i;
                    flags |= WordFlags.LineBreakBefore;
                    spaceSeen = true;
                    break;
                case '-' or '\u2010' or '\u2011' when afterWord && end == start + 1:
                    return WordFlags.HyphenBefore;
                case '.' or '!' or '?' or '\u2026':
                    stop = c != '.' || !(i == start && afterWord && IsAbbreviation());
                    if (stop) flags |= WordFlags.SoftBreakBefore;
                    break;
                case ':' or ';' or Prose.Placeholder or '|':
                    flags |= WordFlags.HardBreakBefore;
                    break;
                default:
                    if (Folding.IsUnseen(c)) break;
                    if (c > '\u007F' && char.IsWhiteSpace(c))
                    {
                        if (stop) sentenceEnd = i;
                        spaceSeen = true;
                        break;
                    }

                    markSeen = true;
                    flags |= WordFlags.SoftBreakBefore;
                    break;
            }
        }

        if (end > start && text[end - 1] == '#' && (end - 2 < start || text[end - 2] != '&')) flags |= WordFlags.InHashtag;
        if (end > start && text[end - 1] is '@' or '\uFF20') flags |= spaceSeen || !afterWord ? WordFlags.InMention : WordFlags.None;
        // A bullet, an emoji or a dash at the start of a line opens a new thought as surely as a full stop.
        bool newLineItem = markSeen && (flags & WordFlags.LineBreakBefore) != WordFlags.None && text[end - 1] is not ('#' or '@');
        if (afterWord && (sentenceEnd > 0 || newLineItem || spaceSeen && count - sentenceWord >= LongestSentence))
        {
            Close(sentenceEnd > 0 ? sentenceEnd : start, segment);
            flags |= WordFlags.HardBreakBefore | WordFlags.SentenceStart;
        }

        return flags;
    }

    /// <summary>Whether the word just read ends in a full stop without ending a sentence: a title, a single initial, <c>e.g.</c></summary>
    private readonly bool IsAbbreviation()
    {
        Word last = room[count - 1];
        if (last.Length == 1) return last.Is(WordFlags.Capitalised);
        return last.Length <= 6 && Abbreviations.Contains(last.Hash);
    }

    private void Close(int end, int segment)
    {
        if (count > sentenceWord)
            sentences.Add(new Sentence(TextSpan.FromBounds(sentenceStart, end), sentenceWord, count - sentenceWord, segment));
        sentenceStart = end;
        sentenceWord = count;
    }
}
