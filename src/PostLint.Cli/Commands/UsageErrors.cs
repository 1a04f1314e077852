using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using PostLint.Text;

namespace PostLint.Cli.Commands;

/// <summary>What is wrong with a command line, with the nearest thing that would be right.</summary>
internal static class UsageErrors
{
    /// <summary>The first fault, or null when there is none or help or the version was asked for.</summary>
    public static string? Of(ParseResult parsed)
    {
        if (parsed.Action is HelpAction || parsed.CommandResult.Children.Any(child => child is OptionResult { Option: VersionOption })) return null;
        Command command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [{ } token, ..]) return Unknown(token, command);
        if (command.Action is null && command.Subcommands.Any()) return $"say what to do: {string.Join(", ", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name))}";
        if (parsed.Errors is not [{ Message: { } message }, ..]) return null;
        return Missing(parsed, command) is { } argument ? $"{argument.Name} is missing: {argument.Description}" : Plain(message);
    }

    /// <summary>The first argument that the command cannot do without and has not got.</summary>
    private static Argument? Missing(ParseResult parsed, Command command) =>
        command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > (parsed.GetResult(argument)?.Tokens.Count ?? 0));

    /// <summary>The fault in a token that no argument or option took.</summary>
    public static string Unknown(string token, Command command)
    {
        bool isOption = token.StartsWith('-');
        string name = isOption ? token.Split('=', ':')[0] : token;
        IEnumerable<string> known = isOption ? OptionNames(command) : command.Subcommands.Select(sub => sub.Name);
        string? nearest = EditDistance.Nearest(name, known);
        return $"unknown {(isOption ? "option" : "command or argument")} '{name}'{(nearest is null ? "" : $"; did you mean '{nearest}'?")}";
    }

    private static IEnumerable<string> OptionNames(Command command) =>
        command.Options.Select(option => option.Name).Where(name => name.StartsWith('-'));

    private static string Plain(string message) => char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');
}
