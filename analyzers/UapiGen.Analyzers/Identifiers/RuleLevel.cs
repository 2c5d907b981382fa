namespace UapiGen.Analyzers;

/// <summary>How grave it is that a rule is broken.</summary>
public enum RuleLevel
{
    /// <summary>To be looked at.</summary>
    Warning,

    /// <summary>Somebody's program breaks, or nobody can tell whether it does.</summary>
    Error,
}
