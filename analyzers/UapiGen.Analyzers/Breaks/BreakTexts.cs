using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>The words of each <see cref="BreakRule"/>: what breaks a promise that shipped.</summary>
/// <remarks>
/// In a message {0} is the struct, {1} the field, {2} the version and the release that shipped it, and {3} and what follows are the change's
/// arguments.
/// </remarks>
public static partial class BreakTexts
{
    /// <summary>The one break that is seen from the baseline's side. {0}: the struct, {1}: its tag in C.</summary>
    public static RuleText StructRemoved => new(
        RuleIdentifiers.StructRemoved, "A shipped struct is gone",
        "'{0}' (struct {1}) is not declared any more, but it shipped; restore the declaration from version control");

    /// <summary>The words of a rule: made when they are asked for, since who tells of one break needs one of sixty.</summary>
    public static RuleText Of(BreakRule rule) =>
        Layout(rule) ?? Constants(rule) ?? Commands(rule) ?? Contract(rule) ?? throw new ArgumentOutOfRangeException(nameof(rule));
}
