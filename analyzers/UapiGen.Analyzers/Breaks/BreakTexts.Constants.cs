using UapiGen.Abi;

namespace UapiGen.Analyzers;

// What breaks constants and enumerations.
public static partial class BreakTexts
{
    private static RuleText? Constants(BreakRule rule) => rule switch
    {
        BreakRule.EnumRemoved => new(RuleIdentifiers.EnumRemoved, "An enumeration is out of sight",
            "No mask of '{0}' names {3} any more, whose values shipped, so that nothing guards them; name the mask by its members again"),
        BreakRule.EnumMemberRemoved => new(RuleIdentifiers.EnumMemberRemoved, "A shipped value is gone",
            "'{3}.{4}' of '{0}' was {5} and is gone: programs that were built with it still pass it, and sources that name it no longer compile; put it back"),
        BreakRule.EnumMemberValue => new(RuleIdentifiers.EnumMemberValue, "A shipped value changed",
            "'{3}.{4}' of '{0}' was {5} and is {6}: programs that were built before pass {5}, which means something else or nothing now; restore it"),
        BreakRule.EnumMemberInserted => new(RuleIdentifiers.EnumMemberInserted, "A member was put among shipped ones",
            "'{3}.{4}' of '{0}' was put before '{5}', which was {6} and is {7}: programs that were built before pass the old values; move it behind the last member, or write every value out"),
        BreakRule.EnumUnderlying => new(RuleIdentifiers.EnumUnderlying, "An enumeration is stored as another integer",
            "'{3}' of '{0}' was stored as {4} and is stored as {5}: fields of it take other bytes, or have another sign; restore it"),
        BreakRule.FlagBitReused => new(RuleIdentifiers.FlagBitReused, "A flag has a bit that another had",
            "'{3}.{5}' of '{0}' has the bit {6}, which was that of '{4}': programs that set the old flag get the new one; take a free bit, and put '{4}' back"),
        BreakRule.ConstantRemoved => new(RuleIdentifiers.ConstantRemoved, "A shipped constant is gone",
            "'{0}.{3}' was {4} and is gone: programs have the value in them, and sources that name it no longer compile; put it back, and mark what is not for programs [NotAbi] before it ships"),
        BreakRule.ConstantValue => new(RuleIdentifiers.ConstantValue, "A shipped constant changed",
            "'{0}.{3}' was {4} and is {5}: programs that were built before have the old value in them; restore it, and give the new one a name of its own, or mark it [NotAbi] if it is not for programs"),
        BreakRule.CNameChanged => new(RuleIdentifiers.CNameChanged, "A constant has another name in C",
            "{3} of '{0}' shipped as {4} in C and is {5} there: sources that were written with the exported header no longer compile; restore the name", tag: RuleTags.SourceLevel),
        _ => null,
    };
}
