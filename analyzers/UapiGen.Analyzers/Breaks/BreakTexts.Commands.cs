using UapiGen.Abi;

namespace UapiGen.Analyzers;

// What breaks commands.
public static partial class BreakTexts
{
    private static RuleText? Commands(BreakRule rule) => rule switch
    {
        BreakRule.CommandNumber => new(RuleIdentifiers.CommandNumber, "The command has another number",
            "The command of '{0}' was {3} and is {4}: one side gets ENOTTY from the other, or another command; keep what shipped, and give what is new a struct and a number of its own"),
        BreakRule.CommandDirection => new(RuleIdentifiers.CommandDirection, "The command has another direction",
            "The command of '{0}' had the direction {3} and has {4}, which is part of its number: programs that were built before get ENOTTY; restore it"),
        BreakRule.CommandRemoved => new(RuleIdentifiers.CommandRemoved, "The command is gone",
            "'{0}' was carried by the command {3}, which is gone: programs get ENOTTY; put the [Ioctl] back"),
        BreakRule.Capability => new(RuleIdentifiers.CapabilityChanged, "The capability has another number",
            "The command of '{0}' was announced by the capability {3} and is by {4}: programs ask for the old one and are told no; restore it"),
        _ => null,
    };
}
