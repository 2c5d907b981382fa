using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

// What breaks constants and enumerations.
public static partial class BreakDescriptors
{
    private static (BreakRule Rule, DiagnosticDescriptor Descriptor)[] Constants() =>
    [
        Entry(BreakRule.EnumRemoved, RuleIdentifiers.EnumRemoved, "An enumeration is out of sight",
            "No field and no mask of '{0}' uses {3} any more, whose values shipped, so that nothing guards them; use it again, or keep the constants in the struct"),
        Entry(BreakRule.EnumMemberRemoved, RuleIdentifiers.EnumMemberRemoved, "A shipped value is gone",
            "{3}.{4}, which was {5}, is gone: programs pass that value on; put it back"),
        Entry(BreakRule.EnumMemberValue, RuleIdentifiers.EnumMemberValue, "A shipped value changed",
            "{3}.{4} was {5} and is {6}: programs that were built before pass the old value; restore it"),
        Entry(BreakRule.EnumMemberInserted, RuleIdentifiers.EnumMemberInserted, "A member was put among shipped ones",
            "{3}.{4} was put before '{5}', which was {6} and is {7}, and so on for those after it; move it to the end, or give every member its value"),
        Entry(BreakRule.EnumUnderlying, RuleIdentifiers.EnumUnderlying, "An enumeration is stored as another integer",
            "{3} was stored as {4} and is stored as {5}; restore it"),
        Entry(BreakRule.FlagBitReused, RuleIdentifiers.FlagBitReused, "A flag has a bit that another had",
            "{3}.{5} has the bit {6} that was {4}: programs that set the old flag get the new one; take a free bit"),
        Entry(BreakRule.ConstantRemoved, RuleIdentifiers.ConstantRemoved, "A shipped constant is gone",
            "'{0}.{3}', which was {4}, is gone; put it back"),
        Entry(BreakRule.ConstantValue, RuleIdentifiers.ConstantValue, "A shipped constant changed",
            "'{0}.{3}' was {4} and is {5}: programs that were built before have the old value in them; restore it"),
    ];
}
