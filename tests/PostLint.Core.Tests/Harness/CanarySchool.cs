using System.Text.Json;
using System.Text.RegularExpressions;

namespace PostLint.Core.Tests.Harness;

/// <summary>
/// The invented school and its posts with canaries in the place of all that must not leak: names and ids of pupils and of people who may not be
/// named, and numbers and addresses. Every canary holds one of two pairs of letters or of two runs of digits, which occur nowhere else, so that one look
/// finds them all in any output.
/// </summary>
internal sealed partial class CanarySchool
{
    /// <summary>In the canaries that registers hold, in small letters.</summary>
    private const string Registered = "zq";

    /// <summary>In those that only posts hold.</summary>
    private const string Other = "zx";

    /// <summary>In the canaries made of digits, however they are spaced.</summary>
    private static readonly string[] NumberMarks = ["900917", "960917"];

    private static readonly string Fixtures = Path.Combine(AppContext.BaseDirectory, "Fixtures", "thornybrook");

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    private CanarySchool()
    {
        foreach (string row in File.ReadLines(Path.Combine(Fixtures, "registers", "pupils.csv")).Skip(1))
        {
            string[] cells = row.Split(',');
            Hide(cells[0]);
            for (int i = 1; i <= 3; i++) Hide(cells[i]);
            foreach (string handle in cells[6].Split(';')) Hide(handle.TrimStart('@'));
        }

        foreach (string row in File.ReadLines(Path.Combine(Fixtures, "registers", "consents.csv")).Skip(1)) Hide(row.Split(',')[0]);
        foreach (string name in new[] { "Dulcie", "Marrowby", "d.marrowby" }) Hide(name);
    }

    /// <summary>The files of the workspace by path: configuration, registers, posts.</summary>
    public IReadOnlyDictionary<string, string> Files { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, string>> Posts => Files.Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal));

    public static CanarySchool Create()
    {
        var school = new CanarySchool();
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in new[] { "postlint.yml", "registers/pupils.csv", "registers/consents.csv", "registers/do-not-publish.csv" })
            files[path] = school.Canary(File.ReadAllText(Path.Combine(Fixtures, path)));
        int number = 0;
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Spec", "gold", "posts.jsonl")).Where(line => line.Length > 0))
        {
            using JsonDocument post = JsonDocument.Parse(line);
            files[$"posts/{++number:000}.md"] = school.Canary(post.RootElement.GetProperty("post").GetString()!);
        }

        foreach (string draft in Planted) files[$"posts/{++number:000}.md"] = school.Canary(draft);
        school.Files = files;
        return school;
    }

    /// <summary>Writes the files below a folder.</summary>
    public void WriteTo(string folder)
    {
        foreach ((string path, string text) in Files)
        {
            string full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
    }

    /// <summary>The first canary in a text with what stands around it; null when there is none.</summary>
    /// <param name="text">Any output.</param>
    public static string? LeakIn(string text)
    {
        int at = text.IndexOf(Registered, StringComparison.OrdinalIgnoreCase);
        if (at < 0) at = text.IndexOf(Other, StringComparison.OrdinalIgnoreCase);
        if (at >= 0) return text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 40)];
        string digits = Spaces().Replace(text, "");
        string? number = NumberMarks.FirstOrDefault(mark => digits.Contains(mark, StringComparison.Ordinal));
        return number is null ? null : $"the number {number}";
    }

    /// <summary>A text with all names in it made canaries, each with the initial that it had.</summary>
    private string Canary(string text)
    {
        // The longest first, as one name may hold another. Short ones are names as whole words alone; a longer one stands in hashtags and paths too.
        string pattern = string.Join('|', names.OrderByDescending(name => name.Length).Select(name => name.Length < 5 ? $@"(?<!\w){Regex.Escape(name)}(?!\w)" : Regex.Escape(name)));
        text = Regex.Replace(text, pattern, match => match.Value[..1] + (match.Value.Any(char.IsLower) ? "zq" : "ZQ") + match.Value[1..], RegexOptions.IgnoreCase);
        return MobileNumber().Replace(text, match => match.Value[..^3] + "917");
    }

    private void Hide(string name)
    {
        if (name.Length > 1) names.Add(name);
    }

    /// <summary>Private numbers; the office's own may be printed.</summary>
    [GeneratedRegex(@"07700[ -]?900[ -]?\d{3}")]
    private static partial Regex MobileNumber();

    [GeneratedRegex(@"[\s().-]")]
    private static partial Regex Spaces();

    /// <summary>A canary in every place that a post has, and in every shape that some rule looks for.</summary>
    private static readonly string[] Planted =
    [
        "---\ntitle: Idris Fennimore wins\ndescription: Well done Idris\naccount: thornybrook-fb\nauthor: o.varga\nauthor_role: staff\npeople: [p-idris, p-nobody-zx]\nconsent: [c-zxnone]\nimages:\n  - {file: idris-fennimore.jpg, alt: Idris Fennimore with the cup, caption: Idris, people: [p-idris], credit: Zxphoto Zxgrapher}\n---\n\n# Idris Fennimore\n\n| Pupil | Place |\n|---|---|\n| Idris Fennimore | 1 |\n\n- *Bram* **Oakhanger**\n- [Orla Pennywhistle](https://social.example/zxprofile)\n\n![Bram Oakhanger in Year 6](photos/bram-oakhanger.jpg \"Bram\")\n\n#WellDoneIdris #IdrisFennimore @wilf_t_drums\n",
        "Well done Olivia Zxbury of Year 4 and Zxaden in 5F! Their mum Mrs Zxworth says thank you.\n",
        "Ring Mrs Zxworth on 07700 900 917, 01632 960917 or +44 7700 900917, or write to zxmum.private@mail.example. She lives at 12 Zxmoor Lane, Zxhampton, ZX1 1AA.\n",
        "Zxarthur has asthma and is off sick, his UPN is Z820200112917 and he was born on 4 March 2016. He is always at Zxpark at 4pm with his brother Zxben.\n",
        "Bram Oakhanger must not be seen here. IDRIS FENNIMORE, idris fennimore, Fennimore, Idris, Idr\u200Bis Fennimore, Id*ri*s Fennimore, Fennimore's.\n",
        "<!-- postlint-disable-next PL1001: 07700 900 917 is printed on the poster of Idris Fennimore -- zxperson -->\n\nRing 07700 900 917 or (01632) 960917.\n",
        "---\nsuppress: [{rule: PL2001, reason: Idris Fennimore may, by: zxperson, until: 2025-01-01}, {rule: PL9999, reason: Idris Fennimore, by: zx}]\nzxkey: zxvalue\nplatform: zxplatform\naudience: [zxaudience]\npublish_at: zxsoon\naccount: zxaccount\nauthor: zxauthor\n---\nIdris Fennimore is our only boy with a hearing aid in Year 5, and a zxidiot. The zxpassword is Zx!hunter2. Call Zxben a liar!\n",
        "Mr Zxsmith is a bully and Ms Zxjones drinks. Whoever votes for Zxparty is mad. DM me, @zxpupil, on my own number. #zxtag\n",
        "Thanks to Zxfirm Ltd for the half-price offer: buy now at https://shop.example/zxshop. Card 4929 1234 5678 9017, sort code 12-34-56, NI QQ 12 34 56 C, plate ZX51 ABC.\n",
    ];
}
