using PostLint.Analysis;
using PostLint.Posts;
using PostLint.Text;

namespace PostLint.SpeechActs;

/// <summary>Turns drafts into examples, sentence by sentence, with the core's own reader.</summary>
internal static class ExampleReader
{
    /// <summary>What a sentence counts, for its own act and for the others; a draft flagged for one act may well do another, so it says little about that.</summary>
    private const float Marked = 1, Clear = 1, Unmarked = 0.5f, OtherClear = 0.25f, OtherFlag = 0.02f;

    public static List<Example> Read(IReadOnlyList<Draft> drafts)
    {
        var examples = new List<Example>();
        for (int i = 0; i < drafts.Count; i++)
        {
            Draft draft = drafts[i];
            foreach (SentenceParts sentence in Sentences(draft.Text))
            {
                bool marked = draft.Spans.Any(mark => mark.Start < sentence.Span.End && sentence.Span.Start < mark.End);
                var wanted = new bool[SpeechActFormat.Acts];
                var weights = new float[SpeechActFormat.Acts];
                for (int act = 0; act < weights.Length; act++)
                {
                    if (act == draft.Act) (wanted[act], weights[act]) = (marked, marked ? Marked : draft.Flag ? Unmarked : Clear);
                    else weights[act] = draft.Act is null ? Clear : draft.Flag ? OtherFlag : OtherClear;
                }

                examples.Add(new Example(sentence, wanted, weights, i));
            }
        }

        Balance(examples);
        return examples;
    }

    /// <summary>Makes what does an act weigh as much as all that does not.</summary>
    private static void Balance(List<Example> examples)
    {
        for (int act = 0; act < SpeechActFormat.Acts; act++)
        {
            float with = examples.Sum(example => example.Wanted[act] ? example.Weights[act] : 0), without = examples.Sum(example => example.Wanted[act] ? 0 : example.Weights[act]);
            if (with == 0) continue;
            foreach (Example example in examples)
            {
                if (example.Wanted[act]) example.Weights[act] *= without / with;
            }
        }
    }

    /// <summary>The sentences of a post.</summary>
    public static List<SentenceParts> Sentences(string text)
    {
        var found = new List<SentenceParts>();
        var post = new Post();
        PostReader.Read(post, SourceText.From(text), "draft.md", null);
        foreach (Sentence sentence in post.Sentences)
        {
            if (sentence.WordCount == 0) continue;
            var sink = new Collector();
            SpeechActFeatures.Visit(post, sentence, ref sink);
            found.Add(new SentenceParts(post.Prose.ToSource(sentence.Span), [.. sink.Found], [.. sink.Words]));
        }

        return found;
    }

    private struct Collector : ISpeechActFeatureSink
    {
        public readonly List<ulong> Found = [], Words = [];

        public Collector()
        {
        }

        public readonly void Add(ulong feature) => Found.Add(feature);

        public readonly void AddWord(ulong feature)
        {
            Words.Add(feature);
            Found.Add(feature);
        }
    }
}
