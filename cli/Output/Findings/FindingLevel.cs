namespace UapiGen.Cli.Output.Findings;

/// <summary>How grave a finding is, in the order of gravity.</summary>
internal enum FindingLevel
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>To be looked at before it ships.</summary>
    Warning,

    /// <summary>Somebody's program breaks, or nobody can tell whether it does.</summary>
    Error,
}
