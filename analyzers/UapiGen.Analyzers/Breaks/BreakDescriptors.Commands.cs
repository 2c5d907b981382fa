using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

// What breaks commands.
public static partial class BreakDescriptors
{
    private static DiagnosticDescriptor? Commands(BreakRule rule) => rule switch
    {
        BreakRule.CommandNumber => Create(RuleIdentifiers.CommandNumber, "The command has another number",
            "The command of '{0}' was {3} and is {4}: one side gets ENOTTY from the other, or another command; keep what shipped, and give what is new a struct and a number of its own"),
        BreakRule.CommandDirection => Create(RuleIdentifiers.CommandDirection, "The command has another direction",
            "The command of '{0}' had the direction {3} and has {4}, which is part of its number: programs that were built before get ENOTTY; restore it"),
        BreakRule.CommandRemoved => Create(RuleIdentifiers.CommandRemoved, "The command is gone",
            "'{0}' was carried by the command {3}, which is gone: programs get ENOTTY; put the [Ioctl] back"),
        BreakRule.Capability => Create(RuleIdentifiers.CapabilityChanged, "The capability has another number",
            "The command of '{0}' was announced by the capability {3} and is by {4}: programs ask for the old one and are told no; restore it"),
        _ => null,
    };
}
