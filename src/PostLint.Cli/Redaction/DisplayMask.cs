namespace PostLint.Cli.Redaction;

/// <summary>How hidden text looks.</summary>
internal static class DisplayMask
{
    /// <summary>FULL BLOCK, one for each hidden character.</summary>
    public const char Block = '\u2588';
}
