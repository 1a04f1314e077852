namespace PostLint.Cli.PolicyReports;

/// <summary>What becomes of a rule under a profile and a configuration.</summary>
internal enum RuleState
{
    /// <summary>It runs and has what it needs.</summary>
    Enforced,
    /// <summary>It runs and does a part of its work; the rest waits for some key.</summary>
    InPart,
    /// <summary>It runs, but says nothing until the configuration has some key.</summary>
    NeedsConfiguration,
    /// <summary>The configuration or the profile has it off.</summary>
    Off,
    /// <summary>This version does not run it.</summary>
    NotYet,
}
