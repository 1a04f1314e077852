using System.Text;

namespace PostLint.Cli.Commands;

/// <summary>A rule's page for readers: the examples lose what only their test run needs.</summary>
internal static class RulePage
{
    public static string Plain(string page)
    {
        var text = new StringBuilder(page.Length);
        string? fence = null;
        bool isExample = false;
        foreach (string line in page.ReplaceLineEndings("\n").TrimEnd().Split('\n'))
        {
            if (fence is null && Fence(line) is { } opening)
            {
                (fence, isExample) = (opening, Label(line[opening.Length..]) is not null);
                text.Append(Label(line[opening.Length..]) is { } label ? $"{label}:\n{opening}\n" : $"{line}\n");
            }
            else if (fence is not null && line.TrimEnd() == fence)
            {
                fence = null;
                text.Append(line).Append('\n');
            }
            else
            {
                text.Append(isExample && fence is not null ? line.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) : line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string? Fence(string line)
    {
        int length = line.Length - line.TrimStart('`').Length;
        return length >= 3 ? line[..length] : null;
    }

    private static string? Label(string words) => words.Split(' ')[0] switch
    {
        "flag" => "Reported",
        "clear" => "Not reported",
        "fixed" => "After the fix",
        _ => null,
    };
}
