using PostLint.Posts;
using PostLint.Text;

namespace PostLint.Analysis;

/// <summary>Finds nouns that stand for one person or a few: "our caretaker", "a Year 5 boy", "one of my Year 8s", "the dad of a boy in my form".</summary>
internal sealed class PersonNouns(PostContext context, List<PersonReference> found, WordSet names)
{
    private readonly Post post = context.Post;
    private readonly ListView<Word> words = context.Post.Words;

    public void Find()
    {
        foreach (Sentence sentence in post.Sentences)
        {
            for (int i = sentence.FirstWord; i < sentence.EndWord;)
            {
                (uint sections, int end) = NounWords.List.At(post, i, sentence.EndWord);
                if ((sections & NounWords.Heads) != 0 && IsNoun(sentence, sections, i, end)) Add(sentence, sections, i, end);
                else if (words[i].Is(WordFlags.HasDigit) && NounHeads.OfYear(context, sentence, i) is not 0 and var year) Add(sentence, year, i, end = i + 1);
                i = Math.Max(i + 1, end);
            }
        }
    }

    private bool IsNoun(Sentence sentence, uint sections, int first, int end) =>
        !names.Overlaps(first, end) && NounHeads.IsHead(post, sentence, sections, first, end);

    private void Add(Sentence sentence, uint head, int first, int end) => found.Add(new NounPhrase(context, sentence, head, first, end).Read());
}
