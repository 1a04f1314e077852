namespace PostLint.Cli.Redaction;

/// <summary>How hidden text looks.</summary>
internal static class DisplayMask
{
    /// <summary>FULL BLOCK, one for each hidden character of a path.</summary>
    public const char Block = '\u2588';

    /// <summary>In the place of text whose length is hidden too.</summary>
    public const string Text = "\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588";
}
