using System.Text;
using PostLint.Analysis;
using PostLint.Text;

namespace PostLint.SpeechActs;

/// <summary>
/// Reads the files of sentences: <c>#</c> comments, then <c>[flag]</c> and <c>[clear]</c>, one draft a line; in a flagged draft <c>[|…|]</c> marks what is
/// flagged. A file is named after the rule that its act serves, and after a hyphen its writer; <c>clean*.txt</c> holds drafts that do nothing.
/// </summary>
internal static class DraftReader
{
    private static readonly Dictionary<string, SpeechAct> ActOfRule = new(StringComparer.Ordinal)
    {
        ["PL1006"] = SpeechAct.SpecialCategory,
        ["PL1007"] = SpeechAct.PrivateLife,
        ["PL2007"] = SpeechAct.MessageToOne,
        ["PL3002"] = SpeechAct.Derogation,
        ["PL3003"] = SpeechAct.GroupRemark,
        ["PL3004"] = SpeechAct.Threat,
        ["PL3005"] = SpeechAct.Allegation,
        ["PL3006"] = SpeechAct.Complaint,
        ["PL3008"] = SpeechAct.Ridicule,
        ["PL3009"] = SpeechAct.BehaviourIncident,
        ["PL3010"] = SpeechAct.PoliticalStatement,
        ["PL3011"] = SpeechAct.CommercialPromotion,
        ["PL3012"] = SpeechAct.DonationRequest,
        ["PL3013"] = SpeechAct.PersonalGain,
        ["PL3015"] = SpeechAct.AgeInappropriate,
        ["PL3016"] = SpeechAct.Sarcasm,
        ["PL3018"] = SpeechAct.OverFamiliarity,
        ["PL3019"] = SpeechAct.ContactInvitation,
        ["PL3020"] = SpeechAct.PersonalContent,
        ["PL3021"] = SpeechAct.ReputationRisk,
        ["PL3022"] = SpeechAct.HarmRisk,
        ["PL4004"] = SpeechAct.ViewAsSchool,
        ["PL4007"] = SpeechAct.ModerationWithoutReason,
        ["PL4008"] = SpeechAct.Endorsement,
        ["PL4009"] = SpeechAct.UnacknowledgedSource,
        ["PL5001"] = SpeechAct.EarlyDisclosure,
        ["PL5002"] = SpeechAct.ConfidentialMaterial,
        ["PL5003"] = SpeechAct.Casework,
        ["PL5004"] = SpeechAct.CommercialSecret,
        ["PL5005"] = SpeechAct.InternalSource,
        ["PL5007"] = SpeechAct.FalsePrivacy,
        ["PL5008"] = SpeechAct.PressAnswer,
        ["PL7003"] = SpeechAct.ControversialTopic,
        ["PL7005"] = SpeechAct.SchoolBusiness,
    };

    /// <summary>The rule that an act serves.</summary>
    public static string RuleOf(int act) => ActOfRule.First(pair => (int)pair.Value == act).Key;

    /// <summary>The act that a rule judges by, or null.</summary>
    public static int? ActOf(string rule) => ActOfRule.TryGetValue(rule, out SpeechAct act) ? (int)act : null;

    /// <summary>The drafts of all files of a folder, in the order of their names.</summary>
    public static List<Draft> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<Draft> Read(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        string[] parts = name.Split('-');
        int? act = parts[0] == "clean" ? null : ActOf(parts[0]) ?? throw new InvalidDataException($"{file}: no act for this rule");
        bool? flag = null;
        int number = 0;
        foreach (string raw in File.ReadLines(file))
        {
            number++;
            string line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line is "[flag]" or "[clear]")
            {
                flag = line == "[flag]";
                continue;
            }

            if (flag is null) throw new InvalidDataException($"{file}({number}): a draft before [flag] or [clear]");
            Draft draft = Parse(act, flag.Value, line) with { Writer = parts.ElementAtOrDefault(1) ?? "" };
            if (draft.Spans.Count > 0 != flag.Value) throw new InvalidDataException($"{file}({number}): a flagged draft has marks, a clear one has none");
            yield return draft;
        }
    }

    private static Draft Parse(int? act, bool flag, string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        int open = -1;
        for (int i = 0; i < marked.Length; i++)
        {
            ReadOnlySpan<char> rest = marked.AsSpan(i);
            if (rest.StartsWith("[|", StringComparison.Ordinal)) (open, i) = (text.Length, i + 1);
            else if (open >= 0 && rest.StartsWith("|]", StringComparison.Ordinal))
            {
                spans.Add(TextSpan.FromBounds(open, text.Length));
                (open, i) = (-1, i + 1);
            }
            else text.Append(marked[i]);
        }

        return new Draft(act, flag, text.ToString(), spans, "");
    }
}
