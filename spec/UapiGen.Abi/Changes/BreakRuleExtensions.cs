namespace UapiGen.Abi;

/// <summary>Facts of <see cref="BreakRule"/>.</summary>
public static class BreakRuleExtensions
{
    /// <summary>
    /// Whether a change leaves every byte and every error as it was: a name, a sign, or another kind of the same width. Sources may break by it, programs
    /// do not, so that whoever keeps a baseline may accept it.
    /// </summary>
    /// <param name="rule">The change.</param>
    public static bool LeavesBytes(this BreakRule rule) =>
        rule is BreakRule.StructName or BreakRule.TypeRenamed or BreakRule.FieldRenamed or BreakRule.FieldSign or BreakRule.FieldKind
            or BreakRule.BitFieldRenamed or BreakRule.AnonymousChanged or BreakRule.CNameChanged;
}
