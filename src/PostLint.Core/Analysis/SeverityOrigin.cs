namespace PostLint.Analysis;

/// <summary>What decided the severity of an active rule.</summary>
public enum SeverityOrigin
{
    /// <summary>The rule's own default.</summary>
    Rule,

    /// <summary>The policy profile.</summary>
    Profile,

    /// <summary>The <c>rules</c> of <c>postlint.yml</c>.</summary>
    Configuration,

    /// <summary>An entry of <c>overrides</c>.</summary>
    Override,
}
