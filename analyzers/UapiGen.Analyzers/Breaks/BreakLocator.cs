using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Finds the place where a promise was broken: the nearest thing in the source that somebody edited.</summary>
internal static class BreakLocator
{
    /// <summary>What to underline.</summary>
    public static Location Find(INamedTypeSymbol type, AttributeData uapiStruct, AbiChange change, CancellationToken cancellation)
    {
        Location? found = change.Rule switch
        {
            BreakRule.StructName => uapiStruct.Place(type, cancellation),
            BreakRule.TypeRenamed => InSource(TypeNamed(type, change.Arguments[1])?.Place()),
            BreakRule.CommandNumber or BreakRule.CommandDirection => AttributeOf(type, WellKnownNames.Ioctl, cancellation),
            BreakRule.Capability => AttributeOf(type, WellKnownNames.Capability, cancellation),
            BreakRule.Alignment => AttributeOf(type, WellKnownNames.StructLayout, cancellation),
            BreakRule.EmbeddedChanged => MemberOf(TypeNamed(type, change.Arguments[0]), change.Field),
            BreakRule.EnumMemberRemoved or BreakRule.EnumUnderlying => InSource(TypeNamed(type, change.Arguments[0])?.Place()),
            BreakRule.EnumMemberValue or BreakRule.EnumMemberInserted => MemberOf(TypeNamed(type, change.Arguments[0]), change.Arguments[1]),
            BreakRule.FlagBitReused => MemberOf(TypeNamed(type, change.Arguments[0]), change.Arguments[2]),
            BreakRule.ConstantValue => MemberOf(type, change.Arguments[0]),
            BreakRule.FieldWithoutVersion or BreakRule.FieldVersion => AttributeOf(FieldNamed(type, change.Field), WellKnownNames.Since, cancellation),
            BreakRule.MaskShrunk => AttributeOf(FieldNamed(type, change.Field), WellKnownNames.KnownBits, cancellation) ?? AttributeOf(FieldNamed(type, change.Field), WellKnownNames.MustBeZero, cancellation),
            BreakRule.CheckAdded => AttributeOf(FieldNamed(type, change.Field), WellKnownNames.MustBeZero, cancellation) ?? AttributeOf(FieldNamed(type, change.Field), WellKnownNames.KnownBits, cancellation),
            BreakRule.OutputMaskShrunk => AttributeOf(FieldNamed(type, change.Field), WellKnownNames.OutputMask, cancellation),
            _ => PropertyOf(uapiStruct, change.Rule, cancellation),
        };
        return found ?? InSource(FieldNamed(type, change.Field)?.Place()) ?? type.Place();
    }

    /// <summary>The property of the contract that a rule is about, where it is written.</summary>
    private static Location? PropertyOf(AttributeData uapiStruct, BreakRule rule, CancellationToken cancellation)
    {
        string? property = rule switch
        {
            BreakRule.SizeSourceChanged => nameof(Contract.SizeSource),
            BreakRule.FloorRaised => nameof(Contract.Floor),
            BreakRule.SmallStructChanged => nameof(Contract.Small),
            BreakRule.ZeroSizeMeaning => nameof(Contract.Zero),
            BreakRule.CapLowered => nameof(Contract.Cap),
            BreakRule.ZeroTailRejected or BreakRule.NonzeroTailAccepted or BreakRule.NonzeroTailRejected => nameof(Contract.Larger),
            BreakRule.ReportFaultChanged => nameof(Contract.ReportFault),
            BreakRule.ReplyChanged => nameof(Contract.Reply),
            BreakRule.SizeReportChanged => nameof(Contract.ReplySize),
            _ => null,
        };
        return property is null ? null : uapiStruct.PlaceOf(property, cancellation);
    }

    private static Location? AttributeOf(ISymbol? bearer, string name, CancellationToken cancellation) =>
        bearer?.Find(name) is { } attribute ? InSource(attribute.Place(bearer, cancellation)) : null;

    private static IFieldSymbol? FieldNamed(INamedTypeSymbol type, string? name) =>
        name is null ? null : type.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault();

    private static Location? MemberOf(INamedTypeSymbol? type, string? name) =>
        type is null || name is null ? null : InSource(type.GetMembers(name).FirstOrDefault()?.Place()) ?? InSource(type.Place());

    private static INamedTypeSymbol? TypeNamed(INamedTypeSymbol type, string fullName) => DeclaredTypes.Resolve(type.ContainingAssembly, fullName);

    private static Location? InSource(Location? location) => location is { IsInSource: true } ? location : null;
}
